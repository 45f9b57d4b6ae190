import { DEEPEST_SHOWN, filledRowsOf, isBlank, treeOf, type Row } from '#domain/process/rows.ts';
import type { CellField, RowsField } from '#domain/steps/fields.ts';
import type { Block, Column, TableBlock } from './block.ts';
import { blocksForCell } from './cell-blocks.ts';
import { cellTexts, nameOfRow } from './cell-texts.ts';
import type { FieldGiven } from './field-given.ts';
import { cell, heading, joinedKeyValues, notAnswered } from './make-block.ts';

type RowsGiven = FieldGiven<RowsField>;
type NamedColumn = readonly [id: string, field: CellField];

/** Relative widths that suit what people write in each kind of cell. */
const WIDTHS: Readonly<Record<CellField['kind'], number>> = {
  line: 2.4,
  paragraph: 4,
  choice: 1.6,
  checklist: 2.4,
  scale: 1.5,
  date: 1.3,
  number: 1.3,
  tick: 0.8,
  tally: 2,
  reference: 2.6,
  matrix: 4,
};
/** Beyond this the columns of an A4 page are too narrow for free text. */
const MOST_COLUMNS = 4;
const MOST_SHORT_COLUMNS = 7;
const LONG: readonly CellField['kind'][] = ['paragraph', 'checklist', 'reference', 'matrix'];

/** One cell of a row, ready to be written. */
export function columnGiven(given: RowsGiven, row: Row, [id, field]: NamedColumn): FieldGiven<CellField> {
  return {
    ...given,
    field,
    value: row[id],
    labels: given.labels.columns?.[id] ?? { label: id },
    source: { ...given.source, row: row.id },
  };
}

/** The name column and every column somebody has written in: an empty column says nothing. */
function usedColumns(given: RowsGiven, rows: readonly Row[]): readonly NamedColumn[] {
  return Object.entries(given.field.columns).filter(
    ([id]) => id === given.field.name || rows.some((row) => !isBlank(row[id])),
  );
}

function fitsTable(columns: readonly NamedColumn[]): boolean {
  if (columns.some(([, field]) => field.kind === 'matrix')) return false;
  const short = columns.every(([, field]) => !LONG.includes(field.kind));
  return columns.length <= (short ? MOST_SHORT_COLUMNS : MOST_COLUMNS);
}

const tableColumn = (given: RowsGiven, [id, field]: NamedColumn): Column => ({
  header: given.labels.columns?.[id]?.label ?? id,
  // A line with ready-made values holds a word or two.
  width: field.kind === 'line' && field.suggestions ? WIDTHS.choice : WIDTHS[field.kind],
});

function tableOf(given: RowsGiven, rows: readonly Row[], columns: readonly NamedColumn[]): TableBlock {
  return {
    kind: 'table',
    source: given.source,
    columns: columns.map((column) => tableColumn(given, column)),
    rows: rows.map((row) => ({
      source: { ...given.source, row: row.id },
      cells: columns.map((column) => cell(cellTexts(columnGiven(given, row, column)))),
    })),
  };
}

/** «1.2»; of a row that stands deeper than is shown, only the last numbers. */
const numberOf = (counts: readonly number[]): string =>
  counts.length > DEEPEST_SHOWN ? `….${counts.slice(-DEEPEST_SHOWN).join('.')}` : counts.join('.');

/** The place in the tree is told by a number as well ("1.2"): indentation alone is lost when read aloud. */
function treeTable(given: RowsGiven, rows: readonly Row[], columns: readonly NamedColumn[]): TableBlock {
  const counts: number[] = [];
  return {
    kind: 'table',
    source: given.source,
    columns: [
      { header: given.words.labels.number, width: 0.9 },
      ...columns.map((column) => tableColumn(given, column)),
    ],
    rows: treeOf(rows).map(({ row, depth }) => {
      counts.length = depth + 1;
      counts[depth] = (counts[depth] ?? 0) + 1;
      return {
        source: { ...given.source, row: row.id },
        cells: [
          cell([numberOf(counts)], { tone: 'quiet' }),
          ...columns.map((column) =>
            cell(
              cellTexts(columnGiven(given, row, column)),
              column[0] === given.field.name ? { indent: Math.min(depth, DEEPEST_SHOWN) } : {},
            ),
          ),
        ],
      };
    }),
  };
}

function rowByRow(given: RowsGiven, rows: readonly Row[], columns: readonly NamedColumn[]): readonly Block[] {
  return rows.flatMap((row) => [
    heading(4, nameOfRow(given.words, row[given.field.name]), { ...given.source, row: row.id }),
    ...joinedKeyValues(
      columns
        .filter(([id]) => id !== given.field.name && !isBlank(row[id]))
        .flatMap((column) => blocksForCell(columnGiven(given, row, column), 'labelled')),
    ),
  ]);
}

/** Filled rows as a list, a table, a tree table, or one small heading a row; blank rows are left out. */
export function rowsBlocks(given: RowsGiven): readonly Block[] {
  const rows = filledRowsOf(given.value);
  if (rows.length === 0) return [notAnswered(given.words, given.source)];
  const columns = usedColumns(given, rows);
  const [only, another] = columns;
  if (given.field.tree) return [treeTable(given, rows, columns)];
  if (only && !another && only[1].kind !== 'matrix') {
    const items = rows.map((row) => cellTexts(columnGiven(given, row, only)).join('\n'));
    return [{ kind: 'list', items: items.filter((item) => item !== ''), source: given.source }];
  }
  return fitsTable(columns) ? [tableOf(given, rows, columns)] : rowByRow(given, rows, columns);
}
