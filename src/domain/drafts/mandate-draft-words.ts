import type { CommonBody } from '#domain/guide/written-anywhere.ts';
import type { roles } from '#domain/guide/steps/roles.ts';

type QualificationId = (typeof roles.fields.roles.columns.qualifications.items)[number];

/**
 * The sentences of the mandate drafts in one language. Numbers come as numbers, days as ISO days (a day a person
 * typed otherwise comes as typed), what people wrote as they wrote it. `body` is the name of the body in definite form ("brukerpanelet").
 */
export interface MandateDraftWords {
  /** "They come from these: a, b and c." A lead ends with a colon. */
  readonly named: (lead: string, items: readonly string[]) => string;
  readonly bodies: Readonly<Record<CommonBody, string>>;
  /** "brukerpanel" → "brukerpanelet"; a name that is definite already stays. */
  readonly theBody: (name: string) => string;
  readonly title: (name: string, unit: string) => string;
  readonly greatestValue: (text: string) => string;
  readonly insightLead: (body: string) => string;
  readonly advisesLeaders: (body: string, unit: string) => string;
  readonly leadersDecide: string;
  readonly leader: (leader: string) => string;
  readonly coordinator: (contact: string) => string;
  readonly onTrial: (body: string) => string;
  readonly timeFrame: (text: string) => string;
  readonly jointPanel: (body: string) => string;
  readonly ownArea: (body: string, unit: string) => string;
  readonly committeeArea: (trust: string) => string;
  /** `committee` as its trust calls it: "Brukerutvalget ved UNN". */
  readonly committeeNamed: (committee: string) => string;
  readonly existingBodies: (body: string) => string;
  readonly committeeInformed: (body: string) => string;
  readonly members: (body: string, count: number) => string;
  /** A lead ends with a colon: what it leads in follows in the sentence, or as a list. */
  readonly groupsLead: (count: number) => string;
  readonly bothPerspectives: string;
  readonly criteriaLead: (count: number) => string;
  /** `role` is empty when the panel is described as a group. */
  readonly requiredLead: (role: string, body: string) => string;
  readonly qualifications: Readonly<Record<QualificationId, string>>;
  readonly trialTerm: string;
  readonly meetingsAndHours: (body: string, meetings: number, hours: number) => string;
  readonly meetings: (body: string, count: number) => string;
  readonly hours: (count: number) => string;
  readonly otherFrames: (text: string) => string;
  readonly fee: (rate: number, source: string, date: string) => string;
  /** Kroner for a meeting: paid by the day, or as one sum. */
  readonly feePerMeeting: (rate: number, source: string, date: string) => string;
  readonly feeByGuideline: string;
  readonly expenses: string;
  readonly casesLead: string;
  readonly whoProposes: string;
  readonly inTime: string;
  readonly papersInTime: string;
  readonly answered: string;
  readonly workspace: string;
  readonly trialEvaluation: (body: string, day: string) => string;
  readonly evaluation: (body: string, day: string) => string;
  readonly evaluationUndated: (body: string) => string;
  readonly evaluationProposals: readonly string[];
  readonly referenceProposals: readonly string[];
}
