import type { Change } from './change.ts';
import { pathOf, type Place } from './place.ts';
import type { Row } from './rows.ts';

/** Sets what stands at a place; `undefined` takes it away. */
export const setAt = (place: Place, value: unknown): Change => ({
  kind: 'set',
  step: place.step,
  path: pathOf(place),
  value,
});

/** Sets several cells of one row of a field. A row that is not there is brought in. */
export const setCells = (
  { step, field }: Place,
  row: string,
  cells: Readonly<Record<string, unknown>>,
): readonly Change[] =>
  Object.entries(cells).map(([column, value]) => setAt({ step, field, row, column }, value));

/** Puts a row into a field, last or before the row with this id. */
export const insertAt = ({ step, field }: Place, row: Row, before?: string): Change => ({
  kind: 'insert',
  step,
  path: [field],
  row,
  ...(before === undefined ? {} : { before }),
});

/** Takes a row of a field away. */
export const removeAt = ({ step, field }: Place, row: string): Change => ({
  kind: 'remove',
  step,
  path: [field],
  row,
});
