import type { Change } from './change.ts';
import { valueAt } from './value-at.ts';
import { insertAt, removeAt, setAt, setCells } from './changes-at.ts';
import { pathOf, type Place } from './place.ts';
import type { Answers } from './process.ts';
import { isBlankRow, rowsOf, type Row } from './rows.ts';

/** What can be written in a row: everything but what makes it the row it is. */
export type Cells = Readonly<Record<string, unknown>>;

const rowsAt = (answers: Answers, list: Place): readonly Row[] =>
  rowsOf(valueAt(answers, list.step, pathOf(list)));

/** The first row of a field where nothing is written yet: there the next thing goes before a new row is made. */
export const blankRowAt = (answers: Answers, list: Place): Row | undefined =>
  rowsAt(answers, list).find(isBlankRow);

/** Writes cells in the first blank row of a field, else in a new one. */
export function intoRows(
  answers: Answers,
  list: Place,
  cells: Cells,
  newId: () => string,
): readonly Change[] {
  const blank = blankRowAt(answers, list);
  return blank ? setCells(list, blank.id, cells) : addRow(list, { ...cells, id: newId() });
}

/** Puts a row last. */
export const addRow = (list: Place, row: Row): readonly Change[] => [insertAt(list, row)];

/** Takes a row away. Those under it in a tree move up to where it stood, and lose no text. */
export function removeRow(answers: Answers, list: Place, id: string): readonly Change[] {
  const rows = rowsAt(answers, list);
  const parent = rows.find((row) => row.id === id)?.parent;
  const children = rows.filter((row) => row.parent === id);
  return [
    ...children.map((child) => setAt({ ...list, row: child.id, column: 'parent' }, parent)),
    removeAt(list, id),
  ];
}

/** Lets a row change places with its neighbour, in a tree the one under the same parent; nothing where there is none. */
export function moveRow(answers: Answers, list: Place, id: string, by: -1 | 1): readonly Change[] {
  const rows = rowsAt(answers, list);
  const neighbour = siblingsOf(rows, id)[siblingPlace(rows, id) + by];
  if (!neighbour) return [];
  const before = by < 0 ? neighbour.id : rows[rows.indexOf(neighbour) + 1]?.id;
  const { step } = list;
  return [{ kind: 'move', step, path: pathOf(list), row: id, ...(before === undefined ? {} : { before }) }];
}

/** Where a row stands among those under the same parent, from 0; −1 when it is not there. */
export const siblingPlace = (rows: readonly Row[], id: string): number =>
  siblingsOf(rows, id).findIndex((row) => row.id === id);

/** Puts a copy of a row right after it, with these cells in place of its own; nothing where the row is gone. */
export function duplicateRow(
  answers: Answers,
  list: Place,
  id: string,
  cells: Cells,
  newId: () => string,
): readonly Change[] {
  const rows = rowsAt(answers, list);
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return [];
  const copy = Object.entries({ ...row, ...cells }).filter(([, value]) => value !== undefined);
  return [insertAt(list, { ...Object.fromEntries(copy), id: newId() }, rows[index + 1]?.id)];
}

function siblingsOf(rows: readonly Row[], id: string): readonly Row[] {
  const row = rows.find((one) => one.id === id);
  return row ? rows.filter(({ parent }) => parent === row.parent) : [];
}
