import type { StepId } from './steps.ts';

/** Where each common mistake is made, and so where a person is warned of it. */
const WHERE = {
  tooLate: ['mandate'],
  unclearBorder: ['mandate'],
  alone: ['groups'],
  noCoordinator: ['mandate'],
  noBudget: ['constraints'],
  noAnswer: ['mandate'],
  leadersAbsent: ['decision'],
  ownCase: ['mandate'],
  abstract: ['decision', 'insight'],
  tooMuch: ['mandate'],
  onlyOrganised: ['stakeholders', 'criteria'],
  noInterpreter: ['constraints'],
  insteadOfAll: ['decision'],
  employed: ['groups'],
  sameFamily: ['groups'],
  foreverOrAllAtOnce: ['mandate'],
  tooManyDemands: ['roles'],
  noTraining: ['plan'],
  noEvaluationDate: ['mandate'],
  tooBig: ['decision'],
  records: ['plan'],
  illness: ['mandate'],
  unclearPay: ['constraints'],
  panelAnyway: ['decision'],
} as const satisfies Readonly<Record<string, readonly StepId[]>>;

export type Pitfall = keyof typeof WHERE;

export const PITFALLS = Object.keys(WHERE) as readonly Pitfall[];

/** The common mistakes a step can make, in the order they are said. */
export const pitfallsOf = (step: StepId): readonly Pitfall[] =>
  PITFALLS.filter((pitfall) => (WHERE[pitfall] as readonly StepId[]).includes(step));

/** The steps where a mistake is made. */
export const stepsOf = (pitfall: Pitfall): readonly StepId[] => WHERE[pitfall];
