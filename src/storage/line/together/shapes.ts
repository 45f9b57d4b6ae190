import { fieldAt } from '#domain/guide/field-at.ts';
import { countOf } from '#domain/process/counts.ts';
import type { Row } from '#domain/process/rows.ts';
import { pathIn, type Place } from './keys.ts';

/**
 * How a value is shared. `text`: letters merge. `rows`: each row by itself. `ids`: each id by itself. `tally`: what each machine has
 * counted is added up. `count`: the same, of one number that is typed too. `whole`: one stands, and the other is kept as a version.
 */
export type Shape = 'text' | 'rows' | 'ids' | 'tally' | 'count' | 'whole';

/** By what is declared at the place; by what stands there, where this program does not know it or finds something else. */
export function shapeOf(place: Place, ...values: readonly unknown[]): Shape {
  const field = fieldAt(place[0] ?? '', pathIn(place));
  const kind = field?.kind;
  const all = (test: (value: unknown) => boolean): boolean =>
    values.every((value) => value === undefined || test(value));
  if (kind === 'paragraph' && all((value) => typeof value === 'string')) return 'text';
  if (kind === 'tally' && all(isTally)) return 'tally';
  if (field && 'counted' in field && all((value) => countOf(value) !== undefined)) return 'count';
  if (!values.some(Array.isArray)) return 'whole';
  if (all(isRows)) return 'rows';
  return all(isIds) ? 'ids' : 'whole';
}

export const isTally = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length === 3 && value.every((count) => Number.isSafeInteger(count));

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) &&
  value.every(
    (row: unknown) => typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string',
  );
export const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');
