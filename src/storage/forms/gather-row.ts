import { NOTHING_TODAY, type FormPlace, type FormTable } from '#domain/advance/form-fields.ts';
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
import { keyOfCell, NOTHING_KEY } from './question-keys.ts';
import { oneSpace, type ReadingTable } from './reading-words.ts';

/** A row of answers by column. */
export interface GatheredRow {
  /** Id in the process; for a row of the leader's own, what `ownRowId` makes one of. */
  readonly id: string;
  readonly own: boolean;
  readonly cells: ReadonlyMap<string, string>;
}
export interface RowTools {
  readonly places: ReadonlyMap<string, FormPlace>;
  readonly table: ReadingTable;
  /** The first field with each id: a copy of a row has the same ids again. */
  readonly first: ReadonlyMap<string, FieldText>;
  /** Did the form come with this text? */
  readonly isFixed: (text: string) => boolean;
  /** Is this the text the row of this id came with? */
  readonly isRowText: (table: FormTable, id: string, text: string) => boolean;
  /** Keeps a text that has no place, with what it stood by. */
  readonly left: (near: string, text: string) => void;
}
export interface TableGiven {
  readonly kind: FormTable;
  /** By the place of the cell in its row. */
  readonly columns: ReadonlyMap<number, string>;
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
  const at = { row, near, nameCell, name: given.kind.field.name };
  if (own) return answersIn(at, { id: `form-${given.kind.id}-${own.number}`, own: true }, tools);
  if (invited && tools.isRowText(given.kind, invited.row, name))
    return answersIn(at, { id: invited.row, own: false }, tools);
  // A name was changed by hand, or the row is gone from the process: whose answers these are is for a person to say.
  const nothing = answersIn(at, null, tools);
  if (invited && saysNothing(row, tools)) tools.left('', called);
  return nothing;
}

const isHead = (row: FormRow, tools: RowTools): boolean =>
  row === row.table.rows[0] &&
  row.cells.every(({ outside }) => outside.every(({ text }) => tools.isFixed(text)));

const saysNothing = (row: FormRow, { table }: RowTools): boolean =>
  row.cells.every(({ fields }) =>
    fields.every((field) => valueOf(field, keyOfCell(field.id), table).kind === 'blank'),
  );

/** From the id alone: the field may belong to a row that is gone. */
const columnOf = ({ id }: FieldText): string => id.slice(id.lastIndexOf('_') + 1);

interface RowAt {
  readonly row: FormRow;
  /** What texts that are left over stood by. */
  readonly near: string;
  readonly nameCell: FormCell | undefined;
  /** Id of the column that names a row. */
  readonly name: string;
}

/** The answers in the fields of a row, as those of `into`; without it all of them are left over. */
function answersIn(
  { row, near, nameCell, name }: RowAt,
  into: Pick<GatheredRow, 'id' | 'own'> | null,
  tools: RowTools,
): GatheredRow | null {
  const cells = new Map<string, string>();
  const left = (cell: FormCell, text: string): void => tools.left(placeName(near, row, cell), text);
  for (const cell of row.cells) {
    if (cell === nameCell) continue;
    for (const { text } of cell.outside) if (!tools.isFixed(text)) left(cell, text);
    for (const field of cell.fields) {
      const question = keyOfCell(field.id);
      const value = valueOf(field, question, tools.table);
      if (value.kind === 'blank') continue;
      const isNothing = question === NOTHING_KEY;
      const text = value.kind === 'value' && isNothing ? noneAnswer(cell, tools.table) : field.text;
      const isOurs = tools.places.has(field.id) && tools.first.get(field.id) === field;
      const fits = into && value.kind === 'value' && isOurs;
      // A tick for "nothing" is an answer where no text is; it stands after the text.
      const column = columnOf(field);
      if (!fits || (isNothing && cells.has(NOTHING_TODAY.column))) left(cell, text);
      else if (isNothing) cells.set(NOTHING_TODAY.column, text);
      else cells.set(column, column === name ? oneSpace(value.value) : value.value);
    }
  }
  if (!into || cells.size === 0) return null;
  // Without a name it is the leader's own unit.
  if (!into.own || cells.has(name) || cells.has(NOTHING_TODAY.column)) return { ...into, cells };
  // Scores without a group belong to nobody.
  for (const cell of row.cells) for (const { text } of cell.fields) left(cell, written(text, tools.table));
  return null;
}
