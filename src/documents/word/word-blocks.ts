import {
  CheckBox,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type Table,
} from 'docx';
import type { Block, HeadingBlock, Tone } from '../blocks/block.ts';
import type { FormBlock } from '../form/form-model.ts';
import { headingText } from '../blocks/make-block.ts';
import { leadsIn } from '../leads-in.ts';
import { shortName } from './form-controls.ts';
import { drawnRuns } from './typed-text.ts';
import { wordPicture } from './word-picture.ts';
import { wordKeyValues, wordTable } from './word-table.ts';
import { BULLETS, CHECKS, spacing, STYLE } from './word-styles.ts';

export type Written = Paragraph | Table | TableOfContents;
/** Where a block stands among the others. */
export interface BlockPlace {
  /** Of the text, in twips. */
  readonly width: number;
  readonly next: FormBlock | undefined;
  readonly previous: Block | undefined;
  /** The file ends with it. */
  readonly isLast: boolean;
}
type Writer<B extends Block> = (block: B, place: BlockPlace) => readonly Written[];

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<HeadingBlock['level'], unknown>;

const TONES: Readonly<Record<Tone, string>> = {
  normal: STYLE.body,
  quiet: STYLE.quiet,
  missing: STYLE.missing,
};

/** Word glues tables that touch into one: the small paragraph keeps them apart. */
const spaceAfter = (): Paragraph => new Paragraph({ style: STYLE.after, children: [] });

/** These can begin a page themselves: a paragraph for the break alone would get a page of its own where the one before is full. */
const beginsPage = (block: FormBlock | undefined): boolean =>
  block?.kind === 'heading' || block?.kind === 'title' || block?.kind === 'paragraph';
const onNewPage = ({ previous }: BlockPlace) =>
  previous?.kind === 'pageBreak' ? { pageBreakBefore: true } : {};
/** A file must end with a paragraph: one so low that a page which is full has room for it. */
const lastParagraph = (): Paragraph =>
  new Paragraph({
    style: STYLE.after,
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  });
const isTable = (block: FormBlock | undefined): boolean =>
  block?.kind === 'table' || block?.kind === 'keyValue';
/** These keep their own air to a table above: an empty paragraph is read aloud as one. */
const hasAir = (block: FormBlock | undefined): boolean =>
  block?.kind === 'heading' || block?.kind === 'paragraph' || (block?.kind === 'list' && !block.isContents);
/** Twips. */
const AIR = 120;
const airAbove = ({ previous }: BlockPlace) => (isTable(previous) ? { before: AIR } : {});
/** None before a new page or at the end: it would be a page for the air alone. */
function airBelow({ next, isLast }: BlockPlace): readonly Paragraph[] {
  if (next?.kind === 'pageBreak' || hasAir(next)) return [];
  return [isLast ? lastParagraph() : spaceAfter()];
}

/**
 * So that no page begins with the last item alone, or ends with the first. Three that are all held together, and to a heading,
 * are more than LibreOffice follows: it leaves the heading alone at the foot of the page. There the last two are enough.
 */
const keepsWithNext = (index: number, count: number): boolean =>
  index === count - 2 || (index === 0 && count > 3);

const writers: { readonly [K in Block['kind']]: Writer<Extract<Block, { kind: K }>> } = {
  title: ({ text }, place) => [
    new Paragraph({ heading: HeadingLevel.TITLE, ...onNewPage(place), children: drawnRuns(text) }),
  ],
  heading: (block, place) => [
    new Paragraph({
      heading: HEADINGS[block.level],
      ...onNewPage(place),
      children: drawnRuns(headingText(block)),
    }),
  ],
  paragraph: (block, place) => [
    new Paragraph({
      style: TONES[block.tone],
      spacing: airAbove(place),
      ...onNewPage(place),
      ...(leadsIn(block, place.next) ? { keepNext: true, keepLines: true } : {}),
      children: drawnRuns(block.text),
    }),
  ],
  // Filled in, and without page numbers: it is right when it is opened, and Word asks nobody to bring it up to date.
  list: ({ items, isContents }, place) =>
    isContents
      ? [
          new TableOfContents('', {
            hyperlink: true,
            headingStyleRange: '1-1',
            pageNumbersEntryLevelsRange: '1-1',
            beginDirty: false,
          }),
        ]
      : items.map(
          (item, index) =>
            new Paragraph({
              style: STYLE.list,
              numbering: { reference: BULLETS, level: 0, custom: true },
              keepNext: keepsWithNext(index, items.length),
              ...spacing(
                index === 0 && isTable(place.previous) ? AIR : 0,
                index === items.length - 1 ? 120 : 40,
                276,
              ),
              children: drawnRuns(item),
            }),
        ),
  // Real tick boxes, that can be ticked in Word.
  checks: ({ items }) =>
    items.map(
      ({ text, ticked }, index) =>
        new Paragraph({
          style: STYLE.body,
          numbering: { reference: CHECKS, level: 0, custom: true },
          // So that a heading is never followed by one box alone.
          keepNext: index === 0 || index === items.length - 2,
          indent: { left: 420, hanging: 420 },
          ...spacing(0, 60, 276),
          children: [
            new CheckBox({ checked: ticked, alias: shortName(text) }),
            new TextRun({ children: [new Tab()] }),
            ...drawnRuns(text),
          ],
          tabStops: [{ type: TabStopType.LEFT, position: 420 }],
        }),
    ),
  keyValue: (block, place) => [wordKeyValues(block, place.width), ...airBelow(place)],
  table: (block, place) => [wordTable(block, place.width), ...airBelow(place)],
  picture: ({ picture }, { width }) => [wordPicture(picture, width)],
  pageBreak: (_, { next }) =>
    beginsPage(next) ? [] : [new Paragraph({ style: STYLE.after, pageBreakBefore: true, children: [] })],
};

/** A block as Word elements. */
export function wordBlock(block: Block, place: BlockPlace): readonly Written[] {
  // The compiler cannot see that the entry found by `kind` takes the block with that kind.
  const write = writers[block.kind] as Writer<Block>;
  return write(block, place);
}
