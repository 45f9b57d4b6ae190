import type { Path } from './value-at.ts';

/**
 * A place among the answers, the one notation of it: a field of a step or register, one of its rows, or one cell of a
 * row. Ids are permanent (decision 0006), so a place can be kept, sent to another window, and stand in an address.
 */
export interface Place {
  /** Id of the step or register. */
  readonly step: string;
  readonly field: string;
  readonly row?: string;
  /** Only with a row. */
  readonly column?: string;
}

/** The path of a place within its step, for changes and for `valueAt`. A column without a row is left out. */
export const pathOf = ({ field, row, column }: Place): Path =>
  row === undefined ? [field] : column === undefined ? [field, row] : [field, row, column];

/** One word for each place, the same for the same place. Kept in files (`advance.said`), so it must never change. */
export const placeKey = ({ step, field, row = '', column = '' }: Place): string =>
  [step, field, row, column].join('/');

/** The place a `placeKey` was made of; null for anything else. Ids hold no «/». */
export function placeOfKey(key: string): Place | null {
  const [step, field, row, column] = key.split('/');
  if (!step || !field) return null;
  return { step, field, ...(row ? { row } : {}), ...(row && column ? { column } : {}) };
}

export const isSamePlace = (one: Place, other: Place): boolean => placeKey(one) === placeKey(other);
