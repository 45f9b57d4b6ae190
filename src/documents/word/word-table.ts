import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, KeyValueBlock, TableBlock, Tone } from '../blocks/block.ts';
import { COLOURS, SHADES } from '../colours.ts';
import { columnWidths, lettersIn, sharedOut } from '../column-widths.ts';
import { guessedHeight, TALL, TOGETHER } from '../row-height.ts';
import { CELL_MARGIN, CELL_MEASURES, CELL_SIZE, contentHeight, indentOf } from './look.ts';
import { spacing, STYLE } from './word-styles.ts';
import { drawnRuns } from './typed-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Size in eighths of a point. */
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.hairline } as const;
const LINED = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  left: NONE,
  right: NONE,
  insideHorizontal: HAIRLINE,
  insideVertical: NONE,
};
const GRID = { ...LINED, left: HAIRLINE, right: HAIRLINE, insideVertical: HAIRLINE };
const BARE = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** What the table's heads are, for a screen reader that asks: the first row and what names each row, or that alone. */
const HEAD_ROW = { firstRow: true, firstColumn: true, noHBand: true, noVBand: true } as const;
const HEAD_COLUMN = { firstRow: false, firstColumn: true, noHBand: true, noVBand: true } as const;

/** A table this short is kept on one page; longer ones break between rows. */
const KEPT_TOGETHER = 4;

type CellStyles = Readonly<Record<Tone, string>>;
const IN_TABLE: CellStyles = { normal: STYLE.cell, quiet: STYLE.quietCell, missing: STYLE.missingCell };
const IN_KEYS: CellStyles = { normal: STYLE.key, quiet: STYLE.quietKey, missing: STYLE.missingKey };

interface Place {
  readonly width: number;
  readonly align: Column['align'];
  readonly styles: CellStyles;
  /** Stay on the page of the next row. */
  readonly keepNext: boolean;
}

/** Whether a word has room on a line of a column this wide, twips. */
const fitsIn =
  (width: number) =>
  (word: string): boolean =>
    lettersIn(word) * CELL_MEASURES.letter <= width - CELL_MEASURES.around;

function cellParagraphs(cell: Cell, { width, align, styles, keepNext }: Place): Paragraph[] {
  const indent = indentOf(cell);
  return cell.paragraphs.map(
    (text, index) =>
      new Paragraph({
        style: styles[cell.tone ?? 'normal'],
        keepNext,
        // Several things in one cell are told apart by a little air.
        ...(index < cell.paragraphs.length - 1 ? spacing(0, 40, 252) : {}),
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        ...(indent > 0 ? { indent: { left: indent } } : {}),
        children: drawnRuns(text, cell.strong ? { bold: true } : {}, fitsIn(width - indent)),
      }),
  );
}

function tableCell(cell: Cell, place: Place): TableCell {
  return new TableCell({
    width: { size: place.width, type: WidthType.DXA },
    ...(cell.shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADES[cell.shade] } } : {}),
    children: cellParagraphs(cell, place),
  });
}

function headRow(block: TableBlock, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.head },
          children: [
            new Paragraph({
              style: STYLE.head,
              alignment: column.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
              children: drawnRuns(column.header, {}, fitsIn(widths[index] ?? 0)),
            }),
          ],
        }),
    ),
  });
}

/** How a row meets the end of a page. */
interface RowKeeping {
  /** It stays on one page. */
  readonly whole: boolean;
  /** It stays on the page of the next row. */
  readonly withNext: boolean;
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/**
 * Short tables hold together, and a long one keeps two rows at either end so that none stands alone. What may fill half
 * a page is allowed to break: kept whole, it would leave the page before half empty. `width` of the table.
 */
function keepingOf(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  width: number,
): readonly RowKeeping[] {
  const most = contentHeight(width) * TALL;
  const heights = rows.map((cells) =>
    Math.max(
      0,
      ...cells.map((cell, index) =>
        guessedHeight(cell.paragraphs, (widths[index] ?? 0) - 2 * CELL_MARGIN - indentOf(cell), CELL_SIZE),
      ),
    ),
  );
  const together = rows.length <= KEPT_TOGETHER && sum(heights) <= contentHeight(width) * TOGETHER;
  return heights.map((height, index) => {
    const whole = height <= most;
    const atEdge = index === 0 || index === rows.length - 2;
    return { whole, withNext: whole && index < rows.length - 1 && (together || atEdge) };
  });
}

/** A table as wide as the text, header repeated on every page. `width` in twips. */
export function wordTable(block: TableBlock, width: number): Table {
  const widths = columnWidths(block, width, CELL_MEASURES);
  const shaded = block.rows.some((row) => row.cells.some((cell) => cell.shade));
  const keeping = keepingOf(
    block.rows.map(({ cells }) => cells),
    widths,
    width,
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: shaded ? GRID : LINED,
    tableLook: HEAD_ROW,
    margins: { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: CELL_MARGIN, right: CELL_MARGIN },
    rows: [
      headRow(block, widths),
      ...block.rows.map(
        (row, rowIndex) =>
          new TableRow({
            cantSplit: keeping[rowIndex]?.whole ?? true,
            children: row.cells.map((cell, index) =>
              tableCell(cell, {
                width: widths[index] ?? 0,
                align: block.columns[index]?.align,
                styles: IN_TABLE,
                keepNext: keeping[rowIndex]?.withNext ?? false,
              }),
            ),
          }),
      ),
    ],
  });
}

/** Labels left, answers right, without lines. `width` in twips. */
export function wordKeyValues(block: KeyValueBlock, width: number): Table {
  const widths = sharedOut([3, 7], width);
  const [keyWidth = 0, valueWidth = 0] = widths;
  const keeping = keepingOf(
    block.rows.map(({ key, value }) => [{ paragraphs: [key] }, { paragraphs: value }]),
    widths,
    width,
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BARE,
    tableLook: HEAD_COLUMN,
    margins: { marginUnitType: WidthType.DXA, top: 35, bottom: 35, left: 0, right: 140 },
    rows: block.rows.map(({ key, value, tone }, index) => {
      const place = {
        align: 'left',
        styles: IN_KEYS,
        keepNext: keeping[index]?.withNext ?? false,
      } as const;
      return new TableRow({
        cantSplit: keeping[index]?.whole ?? true,
        children: [
          tableCell({ paragraphs: [key], tone: 'quiet' }, { ...place, width: keyWidth }),
          tableCell({ paragraphs: value, ...(tone ? { tone } : {}) }, { ...place, width: valueWidth }),
        ],
      });
    }),
  });
}
