import { placeOf, rowsIn } from '../guide/read.ts';
import { plan } from '../guide/steps/plan.ts';
import { settle } from '../parking/parking.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { intoRows } from '../process/row-deeds.ts';
import type { PlanSuggestion } from './plan-suggestions.ts';

/** What tells a suggestion from another: its id, and the words it would stand in the plan with. */
type Told = Pick<PlanSuggestion, 'id' | 'measure'>;

/**
 * Which suggestions have been taken or turned down, or stand in the plan as a measure with the same words. What the plan
 * says is read once, however many are asked about.
 */
export function settledIn(answers: Answers): (suggestion: Told) => boolean {
  const seen = new Set(rowsIn(answers, plan, 'seenSuggestions').map(({ id }) => id));
  const measures = new Set(
    rowsIn(answers, plan, 'measures').map(({ measure }) => comparable(textOf(measure))),
  );
  return ({ id, measure }) => seen.has(id) || measures.has(comparable(measure));
}

/** Has this one suggestion been taken or turned down, or does a measure with the same words stand in the plan? */
export const isSettled = (answers: Answers, suggestion: Told): boolean => settledIn(answers)(suggestion);

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * "Ta med": the measure in the first blank row or a new one, and the suggestion remembered as taken. A parked thing is
 * settled by it: from now on the plan says who finds out and when.
 */
export function takeSuggestion(
  answers: Answers,
  suggestion: PlanSuggestion,
  newId: () => string,
): readonly Change[] {
  const { measure, area, deadline, responsible, goal, parked } = suggestion;
  const cells = {
    measure,
    area,
    status: 'not-started',
    responsible,
    ...(goal === undefined ? {} : { goal }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  return [
    ...intoRows(answers, placeOf(plan, 'measures'), cells, newId),
    turnDownSuggestion(suggestion),
    ...(parked === undefined ? [] : settle(parked)),
  ];
}

/** "Ikke aktuelt": the suggestion is remembered, and not offered again. */
export const turnDownSuggestion = ({ id, measure }: Told): Change =>
  setAt(placeOf(plan, 'seenSuggestions', id, 'text'), measure);
