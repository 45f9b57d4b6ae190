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

/** A panel's members are chosen by three to five criteria (S1 1.35). */
const KEPT_LEAST = 3;
const KEPT_MOST = 5;

/**
 * The criteria that lead: the three with most dots, and whoever is tied with the third as long as they are five at most;
 * else only those with more. Nobody leads without a dot.
 */
export function leadingOf(rows: readonly Criterion[]): readonly Criterion[] {
  const given = byDots(rows).filter((row) => dotsOf(row) > 0);
  const third = given[KEPT_LEAST - 1];
  if (!third) return given;
  const withTied = given.filter((row) => dotsOf(row) >= dotsOf(third));
  return withTied.length <= KEPT_MOST ? withTied : given.filter((row) => dotsOf(row) > dotsOf(third));
}
