import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { COLOURS } from '../colours.ts';
import { FONT } from './look.ts';

/** Ids of the paragraph styles that are ours; people can restyle a whole document through them. */
export const STYLE = {
  body: 'BodyText',
  quiet: 'QuietText',
  missing: 'MissingText',
  cell: 'TableText',
  quietCell: 'TableQuiet',
  missingCell: 'TableMissing',
  key: 'KeyText',
  quietKey: 'KeyLabel',
  missingKey: 'KeyMissing',
  head: 'TableHeading',
  after: 'TableSpace',
  list: 'ListBullet',
} as const;
export const BULLETS = 'bullets';
/** A list that is heard as one, where the tick boxes stand for the bullets. */
export const CHECKS = 'checks';

/** `line` is in 240ths of a line. Without the rule LibreOffice takes it for an exact height. */
export const spacing = (before: number, after: number, line: number) => ({
  spacing: { before, after, line, lineRule: LineRuleType.AUTO },
});

/** `outlineLevel` counts from 0 and carries the heading into the navigation pane. */
const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
  run: { size, bold: true, italics: false, color: COLOURS.heading },
  paragraph: { ...spacing(before, after, 252), keepNext: true, keepLines: true, outlineLevel },
});

const quiet = { color: COLOURS.quiet };
const missing = { color: COLOURS.quiet, italics: true };

/** Sizes are half points, spacing twips. */
export function wordStyles(language: string): IStylesOptions {
  const cellSpacing = spacing(0, 0, 252);
  const bodySpacing = spacing(0, 120, 276);
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
      title: {
        run: { size: 44, bold: true, italics: false, color: COLOURS.heading },
        paragraph: { ...spacing(0, 200, 240), keepNext: true, keepLines: true },
      },
      heading1: heading(0, 30, 340, 100),
      heading2: heading(1, 26, 320, 100),
      heading3: heading(2, 23, 240, 80),
      heading4: heading(3, 22, 200, 60),
    },
    paragraphStyles: [
      own(STYLE.body, 'Body Text', {}, bodySpacing),
      own(STYLE.quiet, 'Quiet Text', quiet, bodySpacing),
      own(STYLE.missing, 'Missing Text', missing, bodySpacing),
      own(STYLE.cell, 'Table Text', { size: 20 }, cellSpacing),
      own(STYLE.quietCell, 'Table Quiet', { size: 20, ...quiet }, cellSpacing),
      own(STYLE.missingCell, 'Table Missing', { size: 20, ...missing }, cellSpacing),
      own(STYLE.key, 'Key Text', {}, cellSpacing),
      own(STYLE.quietKey, 'Key Label', quiet, cellSpacing),
      own(STYLE.missingKey, 'Key Missing', missing, cellSpacing),
      own(
        STYLE.head,
        'Table Heading',
        { size: 19, bold: true, color: COLOURS.text },
        { ...cellSpacing, keepNext: true },
      ),
      // The style has the bullet, too, so that a template can give all lists another one.
      own(
        STYLE.list,
        'List Bullet',
        {},
        { ...spacing(0, 40, 276), numbering: { reference: BULLETS, level: 0 } },
      ),
      own(STYLE.after, 'Table Space', { size: 8 }, spacing(0, 80, 120)),
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
    {
      reference: CHECKS,
      levels: [{ level: 0, format: LevelFormat.NONE, text: '', suffix: LevelSuffix.NOTHING }],
    },
  ],
};
