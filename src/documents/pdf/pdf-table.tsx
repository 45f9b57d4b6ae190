import { View } from '@react-pdf/renderer';
import type { Block, Cell, Column, KeyValueBlock, TableBlock } from '../blocks/block.ts';
import { COLOURS, SHADES } from '../colours.ts';
import { columnWidths, sharedOut } from '../column-widths.ts';
import { guessedHeight, TALL, TOGETHER } from '../row-height.ts';
import {
  BODY,
  CELL,
  CELL_MEASURES,
  CELL_TEXT,
  HEAD_TEXT,
  hex,
  indentOf,
  LINE,
  toned,
  type TextLook,
} from './look.ts';
import { TypedText, type Pen } from './typed-text.tsx';

/** Room for the blocks of one document, in points, and what its text is written with. */
export interface Sheet {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  /** The parts of the document, in their order, by the name they are led to by. */
  readonly goals: ReadonlyMap<Block, string>;
}

/** A table this short is kept on one page; longer ones break between rows. */
const KEPT_TOGETHER = 4;
/** The next row must begin on the same page. */
const ANY = 1;
/** A long table keeps two rows at either end, so that none stands alone. */
const keptWithNext = (index: number, count: number): boolean =>
  count > 1 && (index === 0 || index === count - 2);
/** Points between several things in one cell. */
const BETWEEN = 2;

interface Place {
  readonly pen: Pen;
  readonly width: number;
  readonly look: TextLook;
  readonly align: Column['align'];
  readonly around: { readonly side: number; readonly edge: number };
}

interface CellBoxProps {
  readonly cell: Cell;
  readonly place: Place;
  readonly lined: boolean;
  /** The row is never parted between pages. */
  readonly whole: boolean;
}

function CellBox({ cell, place, lined, whole }: CellBoxProps) {
  const { pen, width, look, align = 'left', around } = place;
  const indent = indentOf(cell);
  const toneLook: TextLook = { ...toned(look, cell.tone), ...(cell.strong ? { fontWeight: 700 } : {}) };
  const box = {
    width,
    paddingVertical: around.edge,
    paddingRight: around.side,
    paddingLeft: around.side + indent,
    ...(lined ? { borderLeft: LINE } : {}),
    ...(cell.shade ? { backgroundColor: hex(SHADES[cell.shade]) } : {}),
  };
  const text = {
    pen,
    look: toneLook,
    width: width - 2 * around.side - indent,
    align,
  } as const;
  const [first = '', ...more] = cell.paragraphs;
  // Most cells are one short text, which is its own box: the layout's time grows with the number of boxes. A text
  // that may be parted between pages is no box, for the air around it would be parted too.
  if (whole && cell.paragraphs.length > 0 && more.length === 0)
    return (
      <TypedText {...text} box={box}>
        {first}
      </TypedText>
    );
  return (
    <View style={box}>
      {cell.paragraphs.map((paragraph, index) =>
        index === 0 ? (
          <TypedText key={index} {...text}>
            {paragraph}
          </TypedText>
        ) : (
          <View key={index} style={{ paddingTop: BETWEEN }}>
            <TypedText {...text}>{paragraph}</TypedText>
          </View>
        ),
      )}
    </View>
  );
}

/** Height of a row at most: the tallest of its cells. */
const rowHeight = (cells: readonly Cell[], widths: readonly number[], look: TextLook): number =>
  Math.max(
    0,
    ...cells.map((cell, index) =>
      guessedHeight(cell.paragraphs, (widths[index] ?? 0) - 2 * CELL.side - indentOf(cell), look),
    ),
  ) +
  2 * CELL.edge;

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

interface InSheet<B> {
  readonly block: B;
  readonly sheet: Sheet;
  /** Points below it. */
  readonly air: number;
}

/** A table as wide as the text, header repeated on every page, rows whole unless taller than a page can hold. */
export function PdfTable({ block, sheet, air }: InSheet<TableBlock>) {
  const { pen, width, height } = sheet;
  const widths = columnWidths(block, width, CELL_MEASURES);
  const shaded = block.rows.some((row) => row.cells.some((cell) => cell.shade));
  const heights = block.rows.map((row) => rowHeight(row.cells, widths, CELL_TEXT));
  const together = block.rows.length <= KEPT_TOGETHER && sum(heights) < height * TOGETHER;
  const place = (index: number, look: TextLook): Place => ({
    pen,
    look,
    width: widths[index] ?? 0,
    align: block.columns[index]?.align,
    around: CELL,
  });
  return (
    // The air stands outside: a page that could end in it would part a table from its heading, or repeat the head
    // over nothing.
    <View style={{ paddingBottom: air }}>
      <View wrap={!together}>
        <View
          fixed
          wrap={false}
          minPresenceAhead={ANY}
          style={{
            flexDirection: 'row',
            alignItems: 'flex-end',
            borderTop: LINE,
            borderBottom: LINE,
            backgroundColor: hex(COLOURS.head),
          }}
        >
          {block.columns.map((column, index) => (
            <CellBox
              key={index}
              cell={{ paragraphs: [column.header] }}
              place={place(index, HEAD_TEXT)}
              lined={false}
              whole
            />
          ))}
        </View>
        {block.rows.map((row, rowIndex) => {
          const whole = (heights[rowIndex] ?? 0) <= height * TALL;
          return (
            <View
              key={rowIndex}
              wrap={!whole}
              {...(keptWithNext(rowIndex, block.rows.length) ? { minPresenceAhead: ANY } : {})}
              style={{ flexDirection: 'row', borderBottom: LINE, ...(shaded ? { borderRight: LINE } : {}) }}
            >
              {row.cells.map((cell, index) => (
                <CellBox
                  key={index}
                  cell={cell}
                  place={place(index, CELL_TEXT)}
                  lined={shaded}
                  whole={whole}
                />
              ))}
            </View>
          );
        })}
      </View>
    </View>
  );
}

const KEY = { side: 0, edge: 1.5 } as const;

/** Labels left, answers right, without lines. */
export function PdfKeyValues({ block, sheet, air }: InSheet<KeyValueBlock>) {
  const { pen, width, height } = sheet;
  const gap = 8;
  const [keyWidth = 0, valueWidth = 0] = sharedOut([3, 7], width);
  const widths = [keyWidth - gap, valueWidth];
  const heights = block.rows.map(({ key, value }) =>
    rowHeight([{ paragraphs: [key] }, { paragraphs: value }], widths, BODY),
  );
  const together = block.rows.length <= KEPT_TOGETHER && sum(heights) < height * TOGETHER;
  const place = (index: number): Place => ({
    pen,
    look: BODY,
    width: widths[index] ?? 0,
    align: 'left',
    around: KEY,
  });
  return (
    <View style={{ paddingBottom: air }} wrap={!together}>
      {block.rows.map(({ key, value, tone }, index) => {
        const whole = (heights[index] ?? 0) <= height * TALL;
        const answer = { paragraphs: value, ...(tone ? { tone } : {}) };
        return (
          <View key={index} wrap={!whole} style={{ flexDirection: 'row', columnGap: gap }}>
            <CellBox
              cell={{ paragraphs: [key], tone: 'quiet' }}
              place={place(0)}
              lined={false}
              whole={whole}
            />
            <CellBox cell={answer} place={place(1)} lined={false} whole={whole} />
          </View>
        );
      })}
    </View>
  );
}
