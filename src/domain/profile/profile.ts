import type { FIRST_LANGUAGE, LanguageCode } from '../language/languages.ts';

/** A text in the languages somebody has written it in. The first language always has one; it may be empty. */
export type Spoken = Readonly<Record<typeof FIRST_LANGUAGE, string> & Partial<Record<LanguageCode, string>>>;

/** What a rate pays: an hour, a whole day, or a meeting by telephone or net of up to 2.5 hours, or of more. */
export const RATE_KINDS = ['hour', 'day', 'online-short', 'online-long'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** What one trust or region has published that it pays. Never shown without where and when it is from. */
export interface Rate {
  readonly kind: RateKind;
  readonly kroner: number;
  readonly source: string;
  /** ISO day. */
  readonly validFrom: string;
  /** What the source says beside the sum: «Gjelder også undervisning». */
  readonly also?: readonly string[];
}

/** Something a trust leans on, with where it can be read; the link may be unknown. */
export interface Reference {
  readonly name: string;
  readonly link?: string;
  /** A title, a page with its date. */
  readonly source: string;
}

/** A page that helps with something: it stands beside what it serves. */
export interface ServingLink extends Reference {
  readonly link: string;
  /** Fields as `step.field`, and documents by their kind. */
  readonly serves: readonly string[];
}

/** Where a link may stand: beside a field, or in a document. */
export const SERVED_PLACES = {
  involvementContact: 'about.involvementContact',
  units: 'mapping.units',
  feeRate: 'constraints.feeRate',
  knownSources: 'insight.knownSources',
  need: 'decision.need',
  otherForms: 'decision.otherForms',
  references: 'mandate.references',
  measures: 'plan.measures',
  order: 'order',
  startChecklist: 'start-checklist',
} as const;

/** Sentences that take their place in the drafts of the mandate. `{body}` becomes the name of the body in definite form. */
export const SENTENCES = ['role', 'committee', 'expenses'] as const;
export type SentenceId = (typeof SENTENCES)[number];

/** How paid time is counted. What is absent is what the sources of the trust say nothing of. */
export interface PayRules {
  /** To the nearest half hour; otherwise the time as it was. */
  readonly halfHours?: boolean;
  readonly leastHours?: number;
}

/** What one trust calls things, pays and leans on; `Text` is what a text in it is. */
export interface ProfileOf<Text> {
  /** Permanent. */
  readonly id: string;
  /** Counted up by those who write it, each time it changes. */
  readonly version: number;
  readonly name: string;
  /** As it is written in documents; empty for a profile of no trust, or of several. */
  readonly trust: string;
  readonly userCommittee: Text;
  /** Parts of names that belong to the committee of the trust, and fit badly on a body in a unit (S3 3.8). */
  readonly reservedNames: readonly string[];
  /** What a body in a unit is called here. */
  readonly bodies: readonly Text[];
  /** What its units are called, from the largest to the smallest. */
  readonly units: readonly Text[];
  readonly levels: readonly {
    readonly name: Text;
    readonly is: Text;
    /** What the form calls the service level is this level here, or a part of it. */
    readonly isService?: true;
  }[];
  /** Who appoints the members, as it ends «Medlemmene blir oppnevnt av …»; empty where the unit decides. */
  readonly appointedBy: Text;
  readonly contact: { readonly role: Text; readonly duties: readonly Text[] };
  /** Who coordinates a panel here; empty where the unit decides. */
  readonly coordinator: Text;
  /** How time that is paid by the hour is counted. */
  readonly payRules: PayRules;
  readonly rates: readonly Rate[];
  /** `to`: who receives an order. `how`: in one or two sentences. */
  readonly ordering: { readonly to: Text; readonly how: Text; readonly link?: string };
  readonly governingPlans: readonly Reference[];
  readonly links: readonly ServingLink[];
  readonly resources: readonly Reference[];
  /** What the trust arranges through a year. */
  readonly activities: readonly { readonly name: Text; readonly timesAYear: number; readonly by: Text }[];
  readonly sentences: Readonly<Partial<Record<SentenceId, Text>>>;
}

/** A profile as it is kept: its texts in several languages. What people wrote is never translated. */
export type Profile = ProfileOf<Spoken>;
/** A profile as it is said in one language. */
export type SpokenProfile = ProfileOf<string>;
