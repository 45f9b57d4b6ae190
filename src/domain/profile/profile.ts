/** An hourly rate one trust or region has published. Never shown without where and when it is from. */
export interface Rate {
  readonly kronerPerHour: number;
  readonly source: string;
  /** ISO day. */
  readonly validFrom: string;
  /** What the source says beside the hour: "Heldag: 1 960 kr". */
  readonly also?: readonly string[];
}
/** Something a trust leans on, with where it can be read; the link may be unknown. */
export interface Reference {
  readonly name: string;
  readonly link?: string;
  /** "S2", a title, a page with its date. */
  readonly source: string;
}
/** What one level of involvement is called and means in this trust. */
export interface InvolvementLevel {
  readonly name: string;
  readonly is: string;
}

/** What one trust calls things, pays and leans on. Texts are in the trust's own language and never translated. */
export interface Profile {
  /** Permanent. */
  readonly id: string;
  readonly name: string;
  /** As it is written in documents; empty for the profile of no trust. */
  readonly trust: string;
  /** The trust's brukerutvalg: the name is reserved for it (S3 3.8). */
  readonly userCommittee: string;
  /** What a body in a unit is called here. */
  readonly bodies: readonly string[];
  readonly levels: readonly InvolvementLevel[];
  readonly rates: readonly Rate[];
  /** Where user representatives are ordered, in one or two sentences. */
  readonly orderingRoute: string;
  readonly governingPlans: readonly Reference[];
  readonly links: readonly Reference[];
}
