import {
  formCellOf,
  formPlaces,
  formTablesOf,
  rowCode,
  rowTextCode,
  textCode,
  ticksBeside,
  type FormPlace,
  type FormTable,
} from '#domain/advance/form-fields.ts';
import { formIdIn } from '#domain/advance/form-id.ts';
import type { ColumnId } from '#domain/guide/read.ts';
import { steps } from '#domain/guide/steps.ts';
import type { mapping } from '#domain/guide/steps/mapping.ts';
import type { Place } from '#domain/process/place.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { rowIn, rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { valueOf, written } from './field-value.ts';
import { headOver, type FieldText, type FormContent, type FormTableRows } from './form-content.ts';
import { gatherRow, type GatheredRow, type RowTools } from './gather-row.ts';
import { keyOf, keyOfCell, NOTHING_KEY } from './question-keys.ts';
import { oneSpace, type ReadingTable } from './reading-words.ts';

/** What a form says, sorted to its places; and what has no place. */
export interface Gathered {
  readonly role: string;
  readonly unit: string;
  readonly single: readonly (Place & { readonly text: string })[];
  /** By table; every table a form can have is there. */
  readonly rows: ReadonlyMap<FormTable, readonly GatheredRow[]>;
  readonly leftovers: string[];
  /** Some of the leftovers stood in hidden text. */
  readonly hadHidden: boolean;
  /** Whether a row of the process was met, which the form of another process does not have. */
  readonly knownRow: boolean;
}

/** Sorts what a form shows. Every text a person wrote is in the result, as an answer or as a leftover. */
export function gatherForm(
  content: FormContent,
  given: { readonly process: Process; readonly table: ReadingTable; readonly codes: ReadonlySet<string> },
): Gathered {
  const tables = formTablesOf(steps);
  const rowsOfTable = ({ step, id }: FormTable): readonly Row[] =>
    rowsOf(stepAnswers(given.process, step)[id]);
  const leftovers: string[] = [];
  const tools: RowTools = {
    places: formPlaces(steps, rowsOfTable),
    table: given.table,
    first: content.fields,
    isFixed: fixedBy(given, namesIn(tables, rowsOfTable)),
    isRowText: (table, id, text) =>
      given.codes.has(rowTextCode(rowCode(id), text)) ||
      isRowToday(table, rowIn(rowsOfTable(table), id), text, given.table),
    left: (near, text) => {
      const what = written(text, given.table).trim();
      if (what !== '') leftovers.push(near === '' ? what : `${near}: ${what}`);
    },
  };
  const gathered = gatherTables(content, tables, tools);
  for (const { text, cell } of content.outside)
    if (!(cell && gathered.tables.has(cell.row.table)) && !tools.isFixed(text))
      tools.left(cell ? headOver(cell.row, cell) : '', text);

  const inTables = new Set([...gathered.tables].flatMap(fieldsIn));
  for (const field of content.everyField)
    if (!inTables.has(field) && !isAnswered(field, content, tools)) tools.left('', field.text);

  const visible = leftovers.length;
  for (const text of content.hidden) if (!tools.isFixed(text)) tools.left('', text);
  const hadHidden = leftovers.length > visible;

  const places = [...content.fields.values()].flatMap((field) => {
    const place = tools.places.get(field.id);
    if (!place || isInTable(place)) return [];
    const value = valueOf(field, keyOf(place), given.table);
    if (value.kind === 'unfit') tools.left('', value.text);
    return value.kind === 'value' ? [{ place, text: value.value }] : [];
  });
  const who = (which: 'role' | 'unit'): string =>
    oneSpace(places.find(({ place }) => place.kind === 'who' && place.who === which)?.text ?? '');
  return {
    role: who('role'),
    unit: who('unit'),
    single: places.flatMap(({ place, text }) =>
      place.kind === 'single' ? [{ step: place.step, field: place.field, text }] : [],
    ),
    rows: gathered.rows,
    leftovers,
    hadHidden,
    knownRow: [...content.fields.keys()].some((id) => tools.places.get(id)?.kind === 'row'),
  };
}

const fieldsIn = ({ rows }: FormTableRows): readonly FieldText[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ fields }) => fields));

/**
 * Is it the one that answers its question? A question may be one of a later program, a control may have been copied,
 * and a table may have been made into text.
 */
function isAnswered(field: FieldText, content: FormContent, { places, table }: RowTools): boolean {
  const place = places.get(field.id);
  if (place && !isInTable(place)) return content.fields.get(field.id) === field;
  return keyOfCell(field.id) === NOTHING_KEY && valueOf(field, NOTHING_KEY, table).kind === 'blank';
}

const isInTable = ({ kind }: FormPlace): boolean => kind === 'row' || kind === 'own';

const namesIn = (
  tables: readonly FormTable[],
  rowsOfTable: (table: FormTable) => readonly Row[],
): ReadonlySet<string> =>
  new Set(
    tables.flatMap((table) => rowsOfTable(table).map((row) => oneSpace(textOf(row[table.field.name])))),
  );

/** Which texts came with the form: it says so itself; where that is lost, what a form of this program can say. */
function fixedBy(
  { table, codes }: { readonly table: ReadingTable; readonly codes: ReadonlySet<string> },
  names: ReadonlySet<string>,
): RowTools['isFixed'] {
  return (text) => {
    const plain = oneSpace(text);
    if (written(plain, table) === '') return true;
    if (codes.size > 0) return codes.has(textCode(plain));
    const holdsPiece = table.pieces.some((piece) => plain.includes(piece));
    return table.everyText.has(plain) || names.has(plain) || formIdIn(plain) !== null || holdsPiece;
  };
}

/** What stands under the name of a unit. */
const LEVEL = 'level' satisfies ColumnId<typeof mapping, 'units'>;

/** The name of a row as it is today is as good as the one the form came with. */
function isRowToday({ field }: FormTable, row: Row | undefined, text: string, table: ReadingTable): boolean {
  const name = oneSpace(textOf(row?.[field.name]));
  if (name === '' || !text.startsWith(name)) return false;
  const note = text.slice(name.length).trim();
  return note === '' || table.types.has(note) || note === oneSpace(textOf(row?.[LEVEL]));
}

interface GatheredTables {
  readonly rows: ReadonlyMap<FormTable, readonly GatheredRow[]>;
  /** Those that were ours: their texts are seen to. */
  readonly tables: ReadonlySet<FormTableRows>;
}

function gatherTables(content: FormContent, known: readonly FormTable[], tools: RowTools): GatheredTables {
  const rows = new Map(known.map((table) => [table, [] as GatheredRow[]]));
  const added = new Map<FormTable, number>();
  const tables = new Set<FormTableRows>();
  for (const table of content.tables) {
    const { kind, columns } = columnsOf(table, known);
    if (kind === null) continue;
    tables.add(table);
    for (const row of table.rows) {
      const number = (added.get(kind) ?? 0) + 1;
      const found = gatherRow(row, { kind, columns, added: number }, tools);
      if (found) rows.get(kind)?.push(found);
      if (found?.id === `form-${kind.id}-added-${number}`) added.set(kind, number);
    }
  }
  return { rows, tables };
}

/** What each column of a table is for; from the ids alone, so that it is known when all its rows are gone. */
function columnsOf({ rows }: FormTableRows, known: readonly FormTable[]) {
  const columns = new Map<number, string>();
  let kind: FormTable | null = null;
  for (const { cells } of rows)
    for (const { fields, index } of cells)
      for (const { id } of fields) {
        const cell = formCellOf(id);
        const table = known.find((one) => one.id === cell?.table);
        if (!cell || !table || !hasColumn(table, cell.column)) continue;
        if (kind === null) columns.set(0, table.field.name);
        kind ??= table;
        if (!columns.has(index)) columns.set(index, cell.column);
      }
  return { kind, columns };
}

const hasColumn = ({ id, columns }: FormTable, column: string): boolean =>
  columns.ofOwn.some(([own]) => own === column || ticksBeside(id, own).includes(column));
