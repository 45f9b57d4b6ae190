import type { Tally } from '../steps/fields.ts';

/** Which count of a tally: those who said 1, 2 and 3. */
export type TallyPlace = 0 | 1 | 2;

/** More of anything in one meeting is a slip of the keyboard. */
const MOST = 999_999;

/**
 * How many a typed count says: a whole number from 0 to 999 999, none where nothing is typed. `undefined` for what is
 * no count («ca. 5», a tally, a row).
 */
export function countOf(value: unknown): number | undefined {
  if (value === undefined) return 0;
  if (typeof value !== 'string') return undefined;
  const typed = value.trim();
  if (typed === '') return 0;
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
}

const isTally = (value: unknown): value is Tally =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((count) => Number.isSafeInteger(count) && count >= 0);

/** The count at a place of a tally, or of a typed count where there is no place; `undefined` for what is no count. */
function countAt(value: unknown, at: TallyPlace | undefined): number | undefined {
  if (at === undefined) return countOf(value);
  if (value === undefined) return 0;
  return isTally(value) ? value[at] : undefined;
}

/** By how many `after` differs from `before`; 0 where one of them is no count. */
export const differenceOf = (before: unknown, after: unknown, at: TallyPlace | undefined): number =>
  (countAt(after, at) ?? 0) - (countAt(before, at) ?? 0);

/**
 * A typed count, or a tally where `at` says which of its counts, with `by` more; never under zero, and «not answered»
 * where nothing is left. What is no count comes back as it is: it may be a text somebody wrote.
 */
export function withAdded(value: unknown, by: number, at: TallyPlace | undefined): unknown {
  const before = countAt(value, at);
  if (before === undefined) return value;
  const after = Math.max(0, before + by);
  if (after === before || (by > 0 && after > MOST)) return value;
  if (at === undefined) return after === 0 ? undefined : String(after);
  const tally = (isTally(value) ? value : [0, 0, 0]).with(at, after);
  return tally.every((count) => count === 0) ? undefined : tally;
}
