import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock, Tone } from '../blocks/block.ts';
import { COLOURS } from '../colours.ts';
import { columnWidths } from '../column-widths.ts';
import type { FormBlock, FormCell, FormQuestionBlock, FormTableBlock } from '../form/form-model.ts';
import { controlRuns } from './form-controls.ts';
import { CELL_MARGIN, CELL_MEASURES } from './look.ts';
import { typedRuns } from './typed-text.ts';
import { wordBlock, type Written } from './word-blocks.ts';
import { spacing, STYLE } from './word-styles.ts';

/** A line round every field: a form is also printed and filled in with a pen. Size in eighths of a point. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'b7c3d0' } as const;
const GRID = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** Of a question, in half points. */
const LABEL = 23;
/** Room to write by hand, twips: one line, or some. */
const LOW = 420;
const HIGH = 1300;

const TONES: Readonly<Record<Tone, string>> = {
  normal: STYLE.cell,
  quiet: STYLE.quietCell,
  missing: STYLE.missingCell,
};

/** Gives each control of a file its own number. */
export type Numbers = () => number;

interface FormPlace {
  /** Of the text, in twips. */
  readonly width: number;
  readonly numbers: Numbers;
  /** What comes after it. */
  readonly next: FormBlock | undefined;
}

/** A block of a form as Word elements. */
export function formBlock(block: FormBlock, { width, numbers, next }: FormPlace): readonly Written[] {
  switch (block.kind) {
    case 'formTable':
      return [formTable(block, width, numbers), air()];
    case 'question':
      return question(block, width, numbers);
    default:
      // Only a text needs to know what comes after it: it may lead in a table.
      return wordBlock(block, {
        width,
        previous: undefined,
        next: block.kind === 'paragraph' ? next : undefined,
        isLast: false,
      });
  }
}

/** Word glues tables that touch into one. */
const air = (): Paragraph => new Paragraph({ style: STYLE.after, children: [] });

const margins = {
  marginUnitType: WidthType.DXA,
  top: 70,
  bottom: 70,
  left: CELL_MARGIN,
  right: CELL_MARGIN,
} as const;

function question(block: FormQuestionBlock, width: number, next: Numbers): readonly (Paragraph | Table)[] {
  const { label, help, control } = block;
  const high = control.kind === 'text' && control.lines;
  return [
    // The second level of the text, in the size of a label.
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      ...spacing(240, 80, 252),
      children: typedRuns(label, { size: LABEL }),
    }),
    ...(help === undefined
      ? []
      : [new Paragraph({ style: STYLE.quiet, keepNext: true, children: typedRuns(help) })]),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [width],
      layout: TableLayoutType.FIXED,
      borders: GRID,
      margins,
      rows: [
        new TableRow({
          height: { value: high ? HIGH : LOW, rule: HeightRule.ATLEAST },
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [new Paragraph({ style: STYLE.key, children: [...controlRuns(control, next())] })],
            }),
          ],
        }),
      ],
    }),
    air(),
  ];
}

function formTable(block: FormTableBlock, width: number, next: Numbers): Table {
  const widths = columnWidths(measured(block), width, CELL_MEASURES);
  const size = (index: number) => ({ size: widths[index] ?? 0, type: WidthType.DXA }) as const;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    borders: GRID,
    margins,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map(
          ({ header }, index) =>
            new TableCell({
              width: size(index),
              verticalAlign: VerticalAlignTable.BOTTOM,
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.head },
              children: [new Paragraph({ style: STYLE.head, children: typedRuns(header) })],
            }),
        ),
      }),
      ...block.rows.map(
        ({ cells }) =>
          new TableRow({
            cantSplit: true,
            height: { value: LOW, rule: HeightRule.ATLEAST },
            children: cells.map(
              (cell, index) =>
                new TableCell({ width: size(index), children: [...cellParagraphs(cell, next)] }),
            ),
          }),
      ),
    ],
  });
}

function cellParagraphs({ texts = [], controls = [] }: FormCell, next: Numbers): readonly Paragraph[] {
  return [
    ...texts.map(
      ({ text, tone, strong }) =>
        new Paragraph({ style: TONES[tone], children: typedRuns(text, strong ? { bold: true } : {}) }),
    ),
    ...controls.map(
      (control, index) =>
        new Paragraph({
          style: STYLE.cell,
          ...(index < controls.length - 1 ? spacing(0, 100, 252) : {}),
          children: [...controlRuns(control, next())],
        }),
    ),
  ];
}

/** The table as the columns' widths are found from it: fixed texts, and what a field can show. */
const measured = ({ columns, rows }: FormTableBlock): TableBlock => ({
  kind: 'table',
  columns,
  rows: rows.map(({ cells }) => ({
    cells: cells.map(({ texts = [], controls = [] }) => ({
      paragraphs: [
        ...texts.map(({ text }) => text),
        ...controls.flatMap((control) =>
          control.kind === 'choice' ? control.options.map(({ text }) => text) : [],
        ),
      ],
    })),
  })),
});
