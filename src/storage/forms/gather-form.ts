import {
  formPlaces,
  OWN_GROUP_COLUMNS,
  OWN_UNIT_COLUMNS,
  rowCode,
  rowTextCode,
  textCode,
  type FormColumn,
  type FormTable,
} from '#domain/advance/form-fields.ts';
import { formIdIn } from '#domain/advance/form-id.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { rowIn, rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { valueOf, written } from './field-value.ts';
import { headOver, type FieldText, type FormContent, type FormTableRows } from './form-content.ts';
import { gatherRow, type GatheredRow, type RowTools } from './gather-row.ts';
import { oneSpace, type ReadingTable } from './reading-words.ts';

/** What a form says, sorted to its places; and what has no place. */
export interface Gathered {
  readonly role: string;
  readonly unit: string;
  readonly single: readonly { readonly step: string; readonly field: string; readonly text: string }[];
  readonly rows: Readonly<Record<FormTable, readonly GatheredRow[]>>;
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
  const rowsIn = (step: string, field: string): readonly Row[] =>
    rowsOf(stepAnswers(given.process, step)[field]);
  const processRows = { units: rowsIn('mapping', 'units'), groups: rowsIn('stakeholders', 'groups') };
  const leftovers: string[] = [];
  const tools: RowTools = {
    places: formPlaces(processRows),
    table: given.table,
    first: content.fields,
    isFixed: fixedBy(given, processRows),
    isRowText: (kind, id, text) =>
      given.codes.has(rowTextCode(rowCode(id), text)) ||
      isRowToday(rowIn(processRows[kind], id), text, given.table),
    left: (near, text) => {
      const what = written(text, given.table).trim();
      if (what !== '') leftovers.push(near === '' ? what : `${near}: ${what}`);
    },
  };
  const gathered = tablesOf(content, tools);
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
    const value = valueOf(field, null, given.table);
    return place && value.kind === 'value' ? [{ place, text: value.value }] : [];
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
  const isColumn = place?.kind === 'row' || place?.kind === 'own';
  if (place && !isColumn) return content.fields.get(field.id) === field;
  return field.id.endsWith('_none') && valueOf(field, 'none', table).kind === 'blank';
}

/** Which texts came with the form: it says so itself; where that is lost, what a form of this program can say. */
function fixedBy(
  { table, codes }: { readonly table: ReadingTable; readonly codes: ReadonlySet<string> },
  rows: Readonly<Record<FormTable, readonly Row[]>>,
): RowTools['isFixed'] {
  const names = new Set([...rows.units, ...rows.groups].map(({ name }) => oneSpace(textOf(name))));
  return (text) => {
    const plain = oneSpace(text);
    if (written(plain, table) === '') return true;
    if (codes.size > 0) return codes.has(textCode(plain));
    const holdsPiece = table.pieces.some((piece) => plain.includes(piece));
    return table.everyText.has(plain) || names.has(plain) || formIdIn(plain) !== null || holdsPiece;
  };
}

/** The name of a row as it is today is as good as the one the form came with. */
function isRowToday(row: Row | undefined, text: string, table: ReadingTable): boolean {
  const name = oneSpace(textOf(row?.['name']));
  if (name === '' || !text.startsWith(name)) return false;
  const note = text.slice(name.length).trim();
  return note === '' || table.types.has(note) || note === oneSpace(textOf(row?.['level']));
}

interface GatheredTables {
  readonly rows: Record<FormTable, GatheredRow[]>;
  /** Those that were ours: their texts are seen to. */
  readonly tables: ReadonlySet<FormTableRows>;
}

function tablesOf(content: FormContent, tools: RowTools): GatheredTables {
  const rows: Record<FormTable, GatheredRow[]> = { units: [], groups: [] };
  const tables = new Set<FormTableRows>();
  const added = { units: 0, groups: 0 };
  for (const table of content.tables) {
    const { kind, columns } = columnsOf(table);
    if (kind === null) continue;
    tables.add(table);
    for (const row of table.rows) {
      const found = gatherRow(row, { kind, columns, added: added[kind] + 1 }, tools);
      if (found) rows[kind].push(found);
      if (found?.id === `form-${kind}-added-${added[kind] + 1}`) added[kind] += 1;
    }
  }
  return { rows, tables };
}

/** What each column of a table is for; from the ids alone, so that it is known when all its rows are gone. */
function columnsOf(table: FormTableRows) {
  const columns = new Map<number, FormColumn>([[0, 'name']]);
  let kind: FormTable | null = null;
  for (const { cells } of table.rows)
    for (const { fields, index } of cells)
      for (const { id } of fields) {
        const [, found, column] = /^bp_(?:own_)?(units|groups)_[0-9a-z]{1,10}_([A-Za-z]+)$/.exec(id) ?? [];
        if (found === undefined || !isColumn(column)) continue;
        kind ??= found as FormTable;
        if (!columns.has(index)) columns.set(index, column);
      }
  return { kind, columns };
}

const COLUMNS: readonly string[] = [...OWN_UNIT_COLUMNS, ...OWN_GROUP_COLUMNS];
const isColumn = (text: string | undefined): text is FormColumn =>
  text !== undefined && COLUMNS.includes(text);
