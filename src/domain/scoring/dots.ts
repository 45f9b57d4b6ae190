import type { RowIn } from '../guide/read.ts';
import type { criteria } from '../guide/steps/criteria.ts';
import { numberOf } from '../values/numbers.ts';
import { filledOf, isBlank } from '../process/rows.ts';

export type Criterion = RowIn<typeof criteria, 'criteria'>;

/** Dots each person has to give (S1 1.35). */
export const DOTS_EACH = 3;

/** Dots on a criterion: what is typed as a whole number from 0, else none. */
export const dotsOf = ({ votes }: Criterion): number => numberOf(votes, 'votes') ?? 0;

/** The criteria that can be voted on, in their own order. */
export const votedCriteria = (rows: readonly Criterion[]): readonly Criterion[] =>
  filledOf(rows).filter(({ text }) => !isBlank(text));

/** Most dots first; what is tied keeps its order. A way to look: people choose. */
export const byDots = (rows: readonly Criterion[]): readonly Criterion[] =>
  rows.toSorted((a, b) => dotsOf(b) - dotsOf(a));

/** Does another criterion have just as many dots, above none? */
export const isTied = (rows: readonly Criterion[], row: Criterion): boolean =>
  dotsOf(row) > 0 && rows.some((other) => other.id !== row.id && dotsOf(other) === dotsOf(row));
