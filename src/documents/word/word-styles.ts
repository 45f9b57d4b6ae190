import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { COLOURS, FONT } from './look.ts';

/** Ids of the paragraph styles that are ours; people can restyle a whole document through them. */
export const STYLE = {
  body: 'BodyText',
  quiet: 'QuietText',
  missing: 'MissingText',
  cell: 'TableText',
  quietCell: 'TableQuiet',
  missingCell: 'TableMissing',
  head: 'TableHeading',
  after: 'TableSpace',
} as const;
export const BULLETS = 'bullets';

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, italics: false, color: COLOURS.heading },
  paragraph: { spacing: { before, after, line: 240 }, keepNext: true, keepLines: true },
});

const quiet = { color: COLOURS.quiet };
const missing = { color: COLOURS.quiet, italics: true };

/** Sizes are half points, spacing twips. */
export function wordStyles(language: string): IStylesOptions {
  const cellSpacing = { spacing: { before: 0, after: 0, line: 252 } };
  const bodySpacing = { spacing: { before: 0, after: 120, line: 276 } };
  const own = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: { run: { font: FONT, size: 22, color: COLOURS.text, language: { value: language } } },
      title: heading(44, 0, 200),
      heading1: heading(30, 400, 120),
      heading2: heading(26, 320, 100),
      heading3: heading(23, 240, 80),
      heading4: {
        run: { font: FONT, size: 22, bold: true, italics: false, color: COLOURS.text },
        paragraph: { spacing: { before: 200, after: 60, line: 240 }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      own(STYLE.body, 'Body Text', {}, bodySpacing),
      own(STYLE.quiet, 'Quiet Text', quiet, bodySpacing),
      own(STYLE.missing, 'Missing Text', missing, bodySpacing),
      own(STYLE.cell, 'Table Text', { size: 20 }, cellSpacing),
      own(STYLE.quietCell, 'Table Quiet', { size: 20, ...quiet }, cellSpacing),
      own(STYLE.missingCell, 'Table Missing', { size: 20, ...missing }, cellSpacing),
      own(STYLE.head, 'Table Heading', { size: 19, bold: true, color: COLOURS.text }, { ...cellSpacing, keepNext: true }),
      own(STYLE.after, 'Table Space', { size: 8 }, { spacing: { before: 0, after: 80, line: 120 } }),
    ],
  };
}

export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
  ],
};
