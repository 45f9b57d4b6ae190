import type { StepId } from './steps.ts';

/** A field, as `step.field`. */
type FieldAt = `${StepId}.${string}`;

/** The answers each common mistake is made in, and so where a person is warned of it. */
const WHERE = {
  tooLate: ['mandate.caseHandling'],
  unclearBorder: ['mandate.relationToUserCommittee'],
  alone: ['groups.seats'],
  noCoordinator: ['mandate.organisationRole'],
  noBudget: ['constraints.costFrame'],
  noAnswer: ['mandate.caseHandling'],
  leadersAbsent: ['decision.reason'],
  ownCase: ['mandate.mainTasks'],
  abstract: ['insight.areas', 'decision.reason'],
  tooMuch: ['mandate.meetingsAndFee'],
  onlyOrganised: ['stakeholders.groups', 'criteria.criteria'],
  noInterpreter: ['constraints.other'],
  insteadOfAll: ['decision.otherForms'],
  employed: ['groups.seats'],
  sameFamily: ['groups.seats'],
  foreverOrAllAtOnce: ['mandate.composition'],
  tooManyDemands: ['roles.roles'],
  noTraining: ['plan.measures'],
  noEvaluationDate: ['mandate.evaluation'],
  tooBig: ['decision.greatestValue'],
  records: ['plan.measures'],
  illness: ['mandate.composition'],
  unclearPay: ['constraints.feePaid'],
  panelAnyway: ['decision.need'],
} as const satisfies Readonly<Record<string, readonly FieldAt[]>>;

export type Pitfall = keyof typeof WHERE;

export const PITFALLS = Object.keys(WHERE) as readonly Pitfall[];

/** The answers a mistake is made in, as `step.field`. */
export const fieldsOfPitfall = (pitfall: Pitfall): readonly FieldAt[] => WHERE[pitfall];

/** The common mistakes one answer can make, in the order they are said. */
export const pitfallsAt = (step: StepId, field: string): readonly Pitfall[] =>
  PITFALLS.filter((pitfall) => fieldsOfPitfall(pitfall).includes(`${step}.${field}`));

/** The common mistakes a step can make, in the order they are said. */
export const pitfallsOf = (step: StepId): readonly Pitfall[] =>
  PITFALLS.filter((pitfall) => stepsOf(pitfall).includes(step));

/** The steps where a mistake is made. */
export const stepsOf = (pitfall: Pitfall): readonly StepId[] =>
  fieldsOfPitfall(pitfall).map((field) => field.split('.')[0] as StepId);
