import { COLOURS } from '../colours.ts';
import type { Cell, Tone } from '../blocks/block.ts';
import type { LetterMeasures } from '../column-widths.ts';

/** Measures of the PDF documents: points (1/72 inch) unless said. */
export const FONT_FAMILY = 'Source Sans 3';

/** A4 upright, margins of 22 mm. Air stands inside boxes (padding): margins near a page end have hung the layout. */
export const PAGE = { width: 595, height: 842, margin: 62, footer: 30 } as const;

export type Orientation = 'portrait' | 'landscape';

export const contentWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? PAGE.width : PAGE.height) - 2 * PAGE.margin;

export const contentHeight = (orientation: Orientation): number =>
  (orientation === 'portrait' ? PAGE.height : PAGE.width) - 2 * PAGE.margin;

export const hex = (colour: string): string => `#${colour}`;

export const LINE = `0.5pt solid ${hex(COLOURS.hairline)}`;

/** Left and right inside a table cell, above and below. */
export const CELL = { side: 4, edge: 3.5 } as const;

const INDENT = 12;
/** Deeper trees than this would leave no room for the words. */
const MOST_INDENTS = 6;

/** How far a cell's text stands to the right: its depth in a tree. */
export const indentOf = (cell: Cell): number => Math.min(cell.indent ?? 0, MOST_INDENTS) * INDENT;

export interface TextLook {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: string;
  readonly fontWeight?: 400 | 700;
  readonly fontStyle?: 'normal' | 'italic';
}

const text = hex(COLOURS.text);
const heading = hex(COLOURS.heading);

export const BODY: TextLook = { fontSize: 10.5, lineHeight: 1.4, color: text };
export const CELL_TEXT: TextLook = { fontSize: 9.5, lineHeight: 1.3, color: text };
export const HEAD_TEXT: TextLook = { fontSize: 9, lineHeight: 1.25, color: text, fontWeight: 700 };
export const FOOTER_TEXT: TextLook = { fontSize: 8.5, lineHeight: 1.3, color: hex(COLOURS.quiet) };

export const TITLE: TextLook = { fontSize: 21, lineHeight: 1.2, color: heading, fontWeight: 700 };
/** `before` and `after` are the air above and below. */
export const HEADINGS = {
  1: { fontSize: 14.5, before: 16, after: 5 },
  2: { fontSize: 12.5, before: 15, after: 5 },
  3: { fontSize: 11, before: 12, after: 4 },
  4: { fontSize: 10.5, before: 10, after: 3 },
} as const;
export const headingLook = (fontSize: number): TextLook => ({ ...TITLE, fontSize, lineHeight: 1.25 });

const TONES: Readonly<Record<Tone, Partial<TextLook>>> = {
  normal: {},
  quiet: { color: hex(COLOURS.quiet) },
  missing: { color: hex(COLOURS.quiet), fontStyle: 'italic' },
};

export const toned = (look: TextLook, tone: Tone = 'normal'): TextLook => ({ ...look, ...TONES[tone] });

/** Width of an average letter of table text, with a little to spare for bold and wide ones. */
export const CELL_MEASURES: LetterMeasures = { letter: 5.1, around: 2 * CELL.side + 2, indentOf };
