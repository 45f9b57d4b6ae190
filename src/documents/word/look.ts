import { convertMillimetersToTwip } from 'docx';
import type { Cell } from '../blocks/block.ts';
import type { LetterMeasures } from '../column-widths.ts';

/** Measures of the Word documents: twips (1/1440 inch) unless said. */

/** Calibri is on every machine with Word, and LibreOffice has a metric twin; screen fonts are on neither. */
export const FONT = 'Calibri';

/** A4 upright. */
export const PAGE = { width: 11906, height: 16838, margin: convertMillimetersToTwip(22) } as const;

export const contentWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? PAGE.width : PAGE.height) - 2 * PAGE.margin;

/** Height of a page's text, by its width: what is wider than an upright sheet lies on its side. */
export const contentHeight = (width: number): number =>
  contentWidth(width > PAGE.width ? 'portrait' : 'landscape');

/** Ten points in a table, with its line spacing. */
export const CELL_SIZE = { fontSize: 200, lineHeight: 1.28 } as const;

/** Left and right inside a table cell. */
export const CELL_MARGIN = 80;

const INDENT = 240;
/** Deeper trees than this would leave no room for the words. */
const MOST_INDENTS = 6;

/** How far a cell's text stands to the right: its depth in a tree. */
export const indentOf = (cell: Cell): number => Math.min(cell.indent ?? 0, MOST_INDENTS) * INDENT;

/** Ten-point Calibri; the room around the words of a cell is a little more than its margins. */
export const CELL_MEASURES: LetterMeasures = { letter: 106, around: 2 * CELL_MARGIN + 20, indentOf };
