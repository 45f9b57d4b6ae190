/** Whose eyes a group or a seat sees with. */
export const PERSPECTIVES = ['patient', 'relative', 'both'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Who a stakeholder is: those who see for themselves, and organisations and bodies that speak for them. */
export const STAKEHOLDER_KINDS = [...PERSPECTIVES, 'organisation'] as const;

/** Who sits in a seat. Beside those with the experience: young people, organisations, the unit's own staff, and who only listens. */
export const SEAT_KINDS = [...PERSPECTIVES, 'youth', 'organisation', 'staff', 'observer'] as const;

/** What a coordinator or a secretary may have to do. */
export const DUTIES = ['calls', 'papers', 'minutes', 'follow-up', 'contact', 'fees'] as const;

/** Does this see as a patient, or as a relative? Both is each of them. */
export const seesAs = (perspective: unknown, wanted: Exclude<Perspective, 'both'>): boolean =>
  perspective === wanted || perspective === 'both';

/** The meetings of the guide, in order. */
export const MEETINGS = ['needs-analysis', 'action-plan'] as const;
export type MeetingId = (typeof MEETINGS)[number];

export const isMeeting = (value: unknown): value is MeetingId =>
  (MEETINGS as readonly unknown[]).includes(value);

/** The steps leaders can be asked to fill in before the meeting, in the order of the guide: parts 1 and 2 of the form. */
export const ASKED_STEPS = ['mapping', 'stakeholders', 'summary', 'constraints'] as const;
export type AskedStep = (typeof ASKED_STEPS)[number];

export const isAskedStep = (value: unknown): value is AskedStep =>
  (ASKED_STEPS as readonly unknown[]).includes(value);

/** What a management team approves, each by itself: the ids of their steps. Minutes, checklist, order and report have no status. */
export const APPROVABLE = ['mandate', 'plan'] as const;
export type Approvable = (typeof APPROVABLE)[number];

/** Who a panel is evaluated by, each with a questionnaire of their own. */
export const AUDIENCES = ['members', 'leaders'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const isAudience = (value: unknown): value is Audience =>
  (AUDIENCES as readonly unknown[]).includes(value);
