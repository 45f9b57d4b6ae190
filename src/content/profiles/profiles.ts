/** An hourly rate one trust or region has published. Never shown without where and when it is from. */
export interface Rate {
  readonly kronerPerHour: number;
  readonly source: string;
  /** ISO day. */
  readonly validFrom: string;
}

/** What one trust calls things and pays. */
export interface Profile {
  readonly id: 'generic' | 'helse-bergen' | 'unn' | 'helse-midt-norge';
  readonly rates: readonly Rate[];
}

// Domain note 2.1. Helse Midt-Norge has published a procedure, but no rate was found.
const PROFILES: readonly Profile[] = [
  { id: 'generic', rates: [] },
  {
    id: 'helse-bergen',
    rates: [
      { kronerPerHour: 355, source: 'Helse Bergen, honorar til brukermedvirkere', validFrom: '2025-05-06' },
    ],
  },
  {
    id: 'unn',
    rates: [
      { kronerPerHour: 392, source: 'Helse Nord RHF, satser for brukermedvirkning', validFrom: '2022-01-01' },
    ],
  },
  { id: 'helse-midt-norge', rates: [] },
];

/** The profile with this id; the generic one for an id nobody knows. */
export const profileOf = (id: string): Profile =>
  PROFILES.find((profile) => profile.id === id) ?? (PROFILES[0] as Profile);
