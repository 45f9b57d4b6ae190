import type { CellField } from '../steps/fields.ts';
import { SCALE_VALUES } from '../steps/fields.ts';
import { textForm } from '../values/same-text.ts';
import type { Change } from './change.ts';
import { insertAt, setAt } from './changes-at.ts';
import { pathOf, type Place } from './place.ts';
import type { Answers } from './process.ts';
import { isBlank, isBlankRow, rowsOf, textOf, type Row } from './rows.ts';
import { valueAt } from './value-at.ts';

/** A column that what is pasted can land in, from the one where it was pasted and on. */
export interface PasteColumn {
  readonly id: string;
  readonly field: CellField;
  readonly label: string;
  /** What the options or levels are called where they have names, by id. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Between the texts of cells that had no column of their own. */
const BETWEEN = ' · ';

/**
 * Puts lines of a list or a table into the rows of a field. The first goes into this row where its cells are free, the rest
 * into the blank rows that follow it, then into new ones. Nothing that stands there is written over, and no text is left
 * out: what no column can take stands with the text before it.
 */
export function pasteRows(given: {
  readonly answers: Answers;
  readonly list: Place;
  /** The row where it was pasted. */
  readonly row: string;
  /** In their order; the first is the one where it was pasted. */
  readonly columns: readonly PasteColumn[];
  readonly lines: readonly (readonly string[])[];
  /** The text in the cell is all chosen, and gives way. */
  readonly replaces: boolean;
  readonly newId: () => string;
}): readonly Change[] {
  const { answers, list, row, columns, lines, replaces, newId } = given;
  const rows = rowsOf(valueAt(answers, list.step, pathOf(list)));
  const at = rows.findIndex(({ id }) => id === row);
  const here = rows[at];
  if (!here) return [];
  const after = rows.slice(at + 1);
  const firstKept = after.findIndex((one) => !isBlankRow(one));
  const blank = firstKept < 0 ? after : after.slice(0, firstKept);
  const before = firstKept < 0 ? undefined : after[firstKept]?.id;
  const changes: Change[] = [];
  let free: readonly Row[] = blank;
  lines.forEach((line, index) => {
    const cells = cellsIn(line, columns);
    if (index === 0 && isFree(here, cells, columns, replaces)) {
      changes.push(...cellsAt(list, row, cells));
    } else if (free[0]) {
      changes.push(...cellsAt(list, free[0].id, cells));
      free = free.slice(1);
    } else {
      const parent = here.parent === undefined ? {} : { parent: here.parent };
      changes.push(insertAt(list, { id: newId(), ...parent, ...cells }, before));
    }
  });
  return changes;
}

const cellsAt = (
  { step, field }: Place,
  row: string,
  cells: Readonly<Record<string, unknown>>,
): readonly Change[] =>
  Object.entries(cells).map(([column, value]) => setAt({ step, field, row, column }, value));

const isFree = (
  row: Row,
  cells: Readonly<Record<string, unknown>>,
  columns: readonly PasteColumn[],
  replaces: boolean,
): boolean =>
  Object.keys(cells).every((column) => isBlank(row[column]) || (replaces && column === columns[0]?.id));

/** The values of one line by column. */
function cellsIn(
  line: readonly string[],
  columns: readonly PasteColumn[],
): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  const first = columns[0]?.id ?? '';
  let lastText = first;
  line.forEach((text, index) => {
    if (text === '') return;
    const column = columns[index];
    const value = column && valueOf(column, text);
    if (column && value !== undefined) {
      cells[column.id] = value;
      if (isText(column.field)) lastText = column.id;
    } else {
      cells[lastText] = [textOf(cells[lastText]), text].filter((part) => part !== '').join(BETWEEN);
    }
  });
  return cells;
}

/** The lines of a table without its head, where that was copied along: its first cell says what the column here is called. */
export function withoutHead(
  lines: readonly (readonly string[])[],
  [first]: readonly PasteColumn[],
): readonly (readonly string[])[] {
  const [head = []] = lines;
  return head.length > 1 && isCalled(first?.label, head[0] ?? '') ? lines.slice(1) : lines;
}

const isCalled = (name: string | undefined, text: string): boolean =>
  name !== undefined && textForm(name).toLowerCase() === textForm(text).toLowerCase();

const isText = ({ kind }: CellField): boolean => kind === 'line' || kind === 'paragraph';

/** What a column keeps of a text; undefined where it cannot take it. */
function valueOf({ field, names = {} }: PasteColumn, text: string): unknown {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
    case 'date':
    case 'number':
      return text;
    case 'choice':
      return field.options.find((option) => isCalled(names[option], text));
    case 'scale':
      return SCALE_VALUES.find((value) => text === String(value) || isCalled(names[value], text));
    default:
      return undefined;
  }
}
