import type { FormColumn, FormPlace, FormTable } from '#domain/advance/form-fields.ts';
import { addedRow } from './added-row.ts';
import {
  headOver,
  outsideIn,
  placeName,
  type FieldText,
  type FormCell,
  type FormRow,
} from './form-content.ts';
import { noneAnswer, valueOf, written } from './field-value.ts';
import { oneSpace, type ReadingTable } from './reading-words.ts';

/** A row of answers by column. */
export interface GatheredRow {
  /** Id in the process; for a row of the leader's own, what `ownRowId` makes one of. */
  readonly id: string;
  readonly own: boolean;
  readonly cells: ReadonlyMap<FormColumn, string>;
}
export interface RowTools {
  readonly places: ReadonlyMap<string, FormPlace>;
  readonly table: ReadingTable;
  /** The first field with each id: a copy of a row has the same ids again. */
  readonly first: ReadonlyMap<string, FieldText>;
  /** Did the form come with this text? */
  readonly isFixed: (text: string) => boolean;
  /** Is this the text the row of this id came with? */
  readonly isRowText: (kind: FormTable, id: string, text: string) => boolean;
  /** Keeps a text that has no place, with what it stood by. */
  readonly left: (near: string, text: string) => void;
}
export interface TableGiven {
  readonly kind: FormTable;
  /** By the place of the cell in its row. */
  readonly columns: ReadonlyMap<number, FormColumn>;
  /** Which number the row has if it was added by hand. */
  readonly added: number;
}

/** One row of a table of ours: its answers, or texts to place where they belong to no row we know. */
export function gatherRow(row: FormRow, given: TableGiven, tools: RowTools): GatheredRow | null {
  const ids = row.cells.flatMap(({ fields }) =>
    fields.flatMap((field) => (tools.first.get(field.id) === field ? [field.id] : [])),
  );
  if (ids.length === 0) return isHead(row, tools) ? null : addedRow(row, given, tools);
  const places = ids.flatMap((id) => tools.places.get(id) ?? []);
  const own = places.find((place) => place.kind === 'own');
  const invited = places.find((place) => place.kind === 'row');
  const nameCell = own ? undefined : row.cells.find(({ fields }) => fields.length === 0);
  const name = oneSpace(outsideIn(nameCell));
  const [first = '', ...more] = (nameCell?.outside ?? []).map(({ text }) => oneSpace(text));
  const called = more.length === 0 ? first : `${first} (${more.join(' ')})`;
  const near = own ? `${headOver(row, row.cells[0])} ${own.number}` : called || headOver(row, row.cells[0]);
  if (own) return answersIn(row, { id: `form-${given.kind}-${own.number}`, own: true }, near, tools);
  if (invited && tools.isRowText(given.kind, invited.row, name))
    return answersIn(row, { id: invited.row, own: false }, near, tools, nameCell);
  // A name was changed by hand, or the row is gone from the process: whose answers these are is for a person to say.
  const nothing = answersIn(row, null, near, tools, nameCell);
  if (invited && saysNothing(row, tools)) tools.left('', called);
  return nothing;
}

const isHead = (row: FormRow, tools: RowTools): boolean =>
  row === row.table.rows[0] &&
  row.cells.every(({ outside }) => outside.every(({ text }) => tools.isFixed(text)));

const saysNothing = (row: FormRow, { table }: RowTools): boolean =>
  row.cells.every(({ fields }) =>
    fields.every((field) => valueOf(field, columnOf(field), table).kind === 'blank'),
  );

/** From the id alone: the field may belong to a row that is gone. */
const columnOf = ({ id }: FieldText): FormColumn => id.slice(id.lastIndexOf('_') + 1) as FormColumn;

/** The answers in the fields of a row, as those of `into`; without it all of them are left over. */
function answersIn(
  row: FormRow,
  into: Pick<GatheredRow, 'id' | 'own'> | null,
  near: string,
  tools: RowTools,
  nameCell?: FormCell,
): GatheredRow | null {
  const cells = new Map<FormColumn, string>();
  const left = (cell: FormCell, text: string): void => tools.left(placeName(near, row, cell), text);
  for (const cell of row.cells) {
    if (cell === nameCell) continue;
    for (const { text } of cell.outside) if (!tools.isFixed(text)) left(cell, text);
    for (const field of cell.fields) {
      const column = columnOf(field);
      const value = valueOf(field, column, tools.table);
      if (value.kind === 'blank') continue;
      const text = value.kind === 'value' && column === 'none' ? noneAnswer(cell, tools.table) : field.text;
      const isOurs = tools.places.has(field.id) && tools.first.get(field.id) === field;
      const fits = into && value.kind === 'value' && isOurs;
      // A tick for "nothing" is an answer where no text is; it stands after the text.
      if (!fits || (column === 'none' && cells.has('involvementToday'))) left(cell, text);
      else if (column === 'none') cells.set('involvementToday', text);
      else cells.set(column, column === 'name' ? oneSpace(value.value) : value.value);
    }
  }
  if (!into || cells.size === 0) return null;
  if (!into.own || cells.has('name') || cells.has('involvementToday')) return { ...into, cells };
  // Scores without a group belong to nobody.
  for (const cell of row.cells) for (const { text } of cell.fields) left(cell, written(text, tools.table));
  return null;
}
