import { convertMillimetersToTwip } from 'docx';
import type { Cell, Shade } from '../blocks/block.ts';

/** Colours (hex without #) and measures of the Word documents; twips (1/1440 inch) unless said. */
export const COLOURS = {
  heading: '174a7c',
  text: '1f2a37',
  quiet: '55626f',
  hairline: 'dde3ea',
  head: 'eef3f8',
} as const;
/** The text colour keeps a contrast above 9:1 on each of these. */
export const SHADES: Readonly<Record<Shade, string>> = {
  light: 'eef3f8',
  medium: 'd3e2f1',
  strong: 'a9c7e6',
};

/** Calibri is on every machine with Word, and LibreOffice has a metric twin; screen fonts are on neither. */
export const FONT = 'Calibri';

/** A4 upright. */
export const PAGE = { width: 11906, height: 16838, margin: convertMillimetersToTwip(22) } as const;

export const contentWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? PAGE.width : PAGE.height) - 2 * PAGE.margin;

/** Left and right inside a table cell. */
export const CELL_MARGIN = 80;

const INDENT = 240;
/** Deeper trees than this would leave no room for the words. */
const MOST_INDENTS = 6;

/** How far a cell's text stands to the right: its depth in a tree. */
export const indentOf = (cell: Cell): number => Math.min(cell.indent ?? 0, MOST_INDENTS) * INDENT;
