import { oneSpace } from './reading-words.ts';

/** What stands in a Word form, before anybody has asked what it means. */

/** A field: what its control or bookmark holds. */
export interface FieldText {
  readonly id: string;
  text: string;
  /** Of a tick that says so itself. */
  ticked: boolean | null;
  /** Shown text → value, where the control carries a list. */
  options: ReadonlyMap<string, string>;
  /** Paragraphs begun inside: a field can be split by the Enter key. */
  paragraphs: number;
}
/** A paragraph's text outside the fields. */
export interface OutsideText {
  text: string;
  readonly cell: FormCell | null;
}
export interface FormCell {
  readonly row: FormRow;
  readonly index: number;
  /** In order, those of another file or copied by hand too. */
  readonly fields: FieldText[];
  readonly outside: OutsideText[];
}
export interface FormRow {
  readonly table: FormTableRows;
  readonly cells: FormCell[];
}
export interface FormTableRows {
  readonly rows: FormRow[];
}

/** All of a form, in reading order. */
export interface FormContent {
  /** The first with each id. Own keys only: ids come from outside. */
  readonly fields: ReadonlyMap<string, FieldText>;
  /** Every field in reading order: copies, and those of a form from another version, too. */
  readonly everyField: readonly FieldText[];
  readonly tables: readonly FormTableRows[];
  readonly outside: readonly OutsideText[];
  /** Text that is set to be hidden. */
  readonly hidden: readonly string[];
}

export const outsideIn = (cell: FormCell | undefined): string =>
  (cell?.outside ?? []).map(({ text }) => text).join(' ');

/** Everything a cell shows, fields and all. */
export const shownIn = (cell: FormCell): string =>
  [...cell.outside.map(({ text }) => text), ...cell.fields.map(({ text }) => text)]
    .filter((text) => text.trim() !== '')
    .join('\n');

/** Asked once for each cell of a column. */
const heads = new WeakMap<FormCell, string>();

/** The header of the column a cell stands in. */
export function headOver(row: FormRow, cell: FormCell | undefined): string {
  const head = row.table.rows[0];
  const over = cell && head !== row ? head?.cells[cell.index] : undefined;
  if (!over) return '';
  const text = heads.get(over) ?? oneSpace(outsideIn(over));
  heads.set(over, text);
  return text;
}

/** «Pårørende, Viktighet»: where in a table something stood. */
export const placeName = (near: string, row: FormRow, cell: FormCell): string =>
  [near, headOver(row, cell)].filter((part) => part !== '').join(', ');
