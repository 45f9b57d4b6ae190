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
import { COLOURS, INDENT, SHADES } from './look.ts';
import { STYLE } from './word-styles.ts';
import { typedRuns } from './typed-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Size in eighths of a point. */
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.hairline } as const;
const LINED = { top: HAIRLINE, bottom: HAIRLINE, left: NONE, right: NONE, insideHorizontal: HAIRLINE, insideVertical: NONE };
const GRID = { ...LINED, left: HAIRLINE, right: HAIRLINE, insideVertical: HAIRLINE };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
/** Deeper trees than this would leave no room for the words. */
const MOST_INDENTS = 6;

const STYLES: Readonly<Record<Tone, string>> = {
  normal: STYLE.cell,
  quiet: STYLE.quietCell,
  missing: STYLE.missingCell,
};

/** Whole twips that add up to exactly the width: LibreOffice trusts the sum, Word each column. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / total) * width),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

interface Place {
  readonly width: number;
  readonly align: Column['align'];
}

function cellParagraphs(cell: Cell, { align }: Place): Paragraph[] {
  const indent = Math.min(cell.indent ?? 0, MOST_INDENTS) * INDENT;
  return cell.paragraphs.map(
    (text) =>
      new Paragraph({
        style: STYLES[cell.tone ?? 'normal'],
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        ...(indent > 0 ? { indent: { left: indent } } : {}),
        children: typedRuns(text, cell.strong ? { bold: true } : {}),
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
              children: typedRuns(column.header),
            }),
          ],
        }),
    ),
  });
}

/** A table as wide as the text, header repeated on every page. `width` in twips. */
export function wordTable(block: TableBlock, width: number): Table {
  const widths = columnWidths(block.columns.map((column) => column.width), width);
  const shaded = block.rows.some((row) => row.cells.some((cell) => cell.shade));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: shaded ? GRID : LINED,
    margins: { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: 100, right: 100 },
    rows: [
      headRow(block, widths),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.cells.map((cell, index) =>
              tableCell(cell, { width: widths[index] ?? 0, align: block.columns[index]?.align }),
            ),
          }),
      ),
    ],
  });
}

/** Labels left, answers right, without lines. `width` in twips. */
export function wordKeyValues(block: KeyValueBlock, width: number): Table {
  const widths = columnWidths([3, 7], width);
  const [keyWidth = 0, valueWidth = 0] = widths;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BARE,
    margins: { marginUnitType: WidthType.DXA, top: 35, bottom: 35, left: 0, right: 140 },
    rows: block.rows.map(
      ({ key, value, tone }) =>
        new TableRow({
          cantSplit: true,
          children: [
            tableCell({ paragraphs: [key], tone: 'quiet' }, { width: keyWidth, align: 'left' }),
            tableCell({ paragraphs: value, ...(tone ? { tone } : {}) }, { width: valueWidth, align: 'left' }),
          ],
        }),
    ),
  });
}
