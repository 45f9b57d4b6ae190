import type { ScaleValue } from '../steps/fields.ts';
import type { Change } from './change.ts';
import { pathOf, type Place } from './place.ts';

/** A matrix is a list of items within a field or a cell; `matrix` is the place of that. */
const itemChange = (matrix: Place, item: string, column: string, value: unknown): readonly Change[] => [
  { kind: 'set', step: matrix.step, path: [...pathOf(matrix), item, column], value },
];

/** How important an item is; `undefined` takes the level away. */
export const giveLevel = (matrix: Place, item: string, level: ScaleValue | undefined): readonly Change[] =>
  itemChange(matrix, item, 'level', level);

/** An item of their own, last and without a name. */
export const addItem = (matrix: Place, id: string): readonly Change[] => [
  { kind: 'insert', step: matrix.step, path: pathOf(matrix), row: { id } },
];

export const nameItem = (matrix: Place, item: string, text: string): readonly Change[] =>
  itemChange(matrix, item, 'text', text === '' ? undefined : text);

export const removeItem = (matrix: Place, item: string): readonly Change[] => [
  { kind: 'remove', step: matrix.step, path: pathOf(matrix), row: item },
];
