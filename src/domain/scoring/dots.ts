import { filledRowsOf, isBlank, textOf, type Row } from '../process/rows.ts';

/** Dots each person has to give (S1 1.35). */
export const DOTS_EACH = 3;

/** Dots on a criterion: what is typed as a whole number from 0, else none. */
export function dotsOf(row: Row): number {
  const typed = textOf(row['votes']).trim();
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
}

/** The criteria that can be voted on, in their own order. */
export const votedCriteria = (criteria: unknown): readonly Row[] =>
  filledRowsOf(criteria).filter((row) => !isBlank(row['text']));

/** Most dots first; what is tied keeps its order. A way to look: people choose. */
export const byDots = (criteria: readonly Row[]): readonly Row[] =>
  criteria.toSorted((a, b) => dotsOf(b) - dotsOf(a));

/** Does another criterion have just as many dots, above none? */
export const isTied = (criteria: readonly Row[], row: Row): boolean =>
  dotsOf(row) > 0 && criteria.some((other) => other.id !== row.id && dotsOf(other) === dotsOf(row));
