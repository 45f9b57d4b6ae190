import type { constraints } from '#domain/guide/steps/constraints.ts';
import type { mandate } from '#domain/guide/steps/mandate.ts';

type Fields = typeof mandate.fields;
type Found = Fields['foundBy']['options'][number];
type Receiver = Fields['receivers']['options'][number];
type May = Fields['deputiesMay']['options'][number];
type Duty = Fields['coordinatorDuties']['options'][number];
type LedBy = Fields['ledBy']['options'][number];

type Fee = typeof constraints.fields;
type FeeRule = Fee['feeRules']['options'][number];
type Rounding = Fee['feeRounding']['options'][number];

/**
 * The sentences of the facts of a mandate in one language: each is said only where somebody has answered. Numbers come as
 * numbers, days as ISO days, what people wrote as they wrote it. `body` is the name of the body in definite form.
 */
export interface MandateFactWords {
  readonly background: (plans: readonly string[]) => string;
  readonly membersRange: (body: string, from: number, to: number) => string;
  readonly membersAtLeast: (body: string, count: number) => string;
  readonly membersAtMost: (body: string, count: number) => string;
  readonly membersToStart: (body: string, count: number) => string;
  readonly staffShare: (staff: number, all: number) => string;
  /** A lead ends with a colon: what it leads in follows in the sentence, or as a list. */
  readonly nominatedLead: string;
  /** So many seats are filled by a call that anybody may answer. */
  readonly openCall: (seats: number) => string;
  readonly withoutVoteLead: string;
  readonly found: Readonly<Record<Found, string>>;
  readonly nominators: (text: string) => string;
  readonly nominationDeadline: (day: string) => string;
  readonly appointedBy: (text: string) => string;
  readonly term: (years: number) => string;
  readonly mostPeriods: (count: number) => string;
  readonly mostYears: (count: number) => string;
  readonly reappointment: Readonly<Record<'no' | 'within' | 'unlimited', string>>;
  readonly noDeputies: (body: string) => string;
  readonly personalDeputies: string;
  readonly sharedDeputies: (body: string, count: number | undefined) => string;
  readonly deputiesMay: (what: readonly string[]) => string;
  readonly may: Readonly<Record<May, string>>;
  readonly ages: (from: number | undefined, to: number | undefined) => string;
  readonly consentUnder: (years: number) => string;
  readonly safeAdult: (role: string) => string;
  readonly youthHours: (text: string) => string;
  readonly youthFee: (text: string) => string;
  readonly ledBy: Readonly<Record<LedBy, string>>;
  readonly leaderYears: (years: number) => string;
  readonly duties: Readonly<Record<Duty, string>>;
  readonly coordinatorDuties: (duties: readonly string[]) => string;
  /** Before the same duties as a list. */
  readonly coordinatorLead: string;
  readonly secretary: (role: string) => string;
  readonly secretaryDuties: (duties: readonly string[]) => string;
  readonly secretaryLead: string;
  readonly contactAddress: (body: string, address: string) => string;
  readonly advises: (body: string, receivers: readonly string[]) => string;
  readonly receivers: Readonly<Record<Receiver, string>>;
  readonly advisesOnly: (body: string) => string;
  readonly otherBodiesLead: (body: string) => string;
  readonly meetingsAtLeast: (body: string, count: number) => string;
  readonly unpaid: string;
  readonly expensesOnly: string;
  readonly leaderSupplement: (kroner: number) => string;
  readonly papers: (days: number) => string;
  readonly casesIn: (days: number) => string;
  readonly valid: (from: string, to: string) => string;
  readonly revisedBy: (day: string) => string;
  readonly coordinatorHours: (hours: number) => string;
  readonly usualTime: (body: string, text: string) => string;
  readonly observers: (text: string) => string;
  readonly minutesTo: (text: string) => string;
  readonly replaces: (text: string) => string;
  /** The least that is paid for a meeting. */
  readonly leastHours: (hours: number) => string;
  readonly travelTime: (hours: number) => string;
  readonly rounding: Readonly<Record<Rounding, string>>;
  readonly feeRules: Readonly<Record<FeeRule, string>>;
  readonly paidHow: (text: string) => string;
}
