import type { Answers } from '#domain/process/process.ts';

type Seat = Readonly<Record<string, string>>;
/** As many seats alike. */
const seats = (count: number, id: string, seat: Seat): readonly (Seat & { readonly id: string })[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${id}${index + 1}`, ...seat }));

/**
 * The facts of seven kinds of mandate that bodies of users have: on a clinic with staff among the members, for the young, of a
 * cluster with bodies that send, of a research centre, of a small centre, for rare conditions, and with the manager in the chair.
 */
export const WRITTEN_MANDATES: Readonly<Record<string, Answers>> = {
  'a clinic with staff among the members': {
    about: { bodyName: 'brukerpanel', unitLevel: 'clinic' },
    groups: {
      seats: [
        ...seats(8, 'p', { name: 'Pasient', perspective: 'patient', vote: 'votes' }),
        ...seats(4, 's', { name: 'Ansatt', perspective: 'staff' }),
      ],
    },
    mandate: {
      membersFrom: '10',
      membersTo: '12',
      foundBy: ['apply'],
      papersDays: '14',
      coordinator: 'kreftrehabiliteringssykepleier',
      receivers: ['quality-committee', 'working-groups'],
      meetingsLeast: '4',
    },
  },
  'a council for the young': {
    about: { bodyName: 'ungdomsråd', unitLevel: 'trust' },
    groups: { seats: seats(10, 'u', { name: 'Ungdom', perspective: 'youth' }) },
    mandate: {
      ageFrom: '12',
      ageTo: '25',
      consentUnder: '16',
      safeAdult: 'ungdomskoordinator',
      youthHours: 'etter skoletid',
      youthFee: 'gavekort',
      periodYears: '2',
      ledBy: 'members-elect',
      contactAddress: 'ungdomsradet@example.org',
    },
  },
  'a cluster where bodies send members': {
    about: { bodyName: 'brukerpanel', unitLevel: 'cluster' },
    constraints: { feePaid: 'paid', feeLeaderSupplement: '5 000' },
    groups: {
      seats: [
        ...seats(1, 'e', { name: 'Eldre', perspective: 'organisation', nominatedBy: 'Eldrerådet' }),
        ...seats(2, 'f', { name: 'Funksjonshemmede', perspective: 'organisation', nominatedBy: 'FFO' }),
        ...seats(2, 'o', { name: 'Student', perspective: 'observer', vote: 'no-vote' }),
      ],
    },
    mandate: {
      membersTo: '10',
      foundBy: ['organisations'],
      deputies: 'personal',
      periodYears: '2',
      mostPeriods: '3',
      ledBy: 'members-elect',
      otherReceivers: 'arbeidsgruppen for klyngen',
    },
  },
  'a research centre': {
    about: { bodyName: 'brukerråd', unitLevel: 'centre' },
    mandate: {
      membersFrom: '8',
      membersTo: '8',
      foundBy: ['organisations'],
      deputiesMay: ['vote'],
      validFrom: '2023-01-01',
      validTo: '2027-12-31',
      revisedBy: '2026-06-01',
      signatures: 'leader-and-chair',
    },
  },
  'a small centre with a cap in years': {
    about: { bodyName: 'brukerråd', unitLevel: 'centre' },
    mandate: {
      deputies: 'personal',
      periodYears: '2',
      mostYears: '8',
      appointedBy: 'pasientorganisasjonen',
      ledBy: 'members-elect',
      secretary: 'daglig leder',
      meetingsLeast: '2',
    },
  },
  'a centre with a committee that nominates': {
    about: { bodyName: 'brukerråd', unitLevel: 'centre' },
    mandate: {
      membersFrom: '6',
      membersTo: '9',
      foundBy: ['committee'],
      nominators: 'foreninger og enkeltpersoner',
      nominationDeadline: '2027-02-01',
      deputies: 'shared',
      deputyCount: '3',
      otherBodies: [{ id: 'b', body: 'styret', members: '2' }],
    },
  },
  'a hospital whose manager leads': {
    about: { bodyName: 'brukerråd', unitLevel: 'trust' },
    groups: {
      seats: [
        ...seats(7, 'p', { name: 'Bruker', perspective: 'patient' }),
        ...seats(4, 's', { name: 'Ansatt', perspective: 'staff' }),
      ],
    },
    mandate: {
      ledBy: 'unit-leads',
      coordinator: 'kvalitetskoordinator',
      secretary: 'sykepleier på poliklinikken',
      secretaryDuties: ['calls', 'minutes'],
      attendance: 'Et medlem møter på minst halvparten av møtene i året.',
      casesDays: '21',
    },
  },
};
