import type { DocumentModel } from '#documents/blocks/block.ts';
import { headingText } from '#documents/blocks/make-block.ts';
import { modelTexts } from '../model-text.ts';
import type { PdfWord } from '../read-pdf.ts';
import { brokenWords } from './broken-words.ts';

/** 22 mm, on all sides of every page. Points. */
const MARGIN = 62;
/** Readers round; a letter's own side bearing may reach out this far. */
const ROUNDED = 1.5;
/** A page that is not the last is at least this full. */
const LEAST_FULL = 0.7;

/** Something on a page that a reader would be disturbed by. */
export interface PageFault {
  readonly kind: 'empty' | 'not-full' | 'lone-heading' | 'broken-word' | 'outside' | 'empty-column';
  /** From 1; absent where it is no single page's. */
  readonly page?: number;
  readonly what: string;
}

/** A document as pages: the words on them, and how many there are. */
export interface LaidOut {
  readonly words: readonly PdfWord[];
  readonly pages: number;
}

const heightOf = ({ orientation }: DocumentModel): number => (orientation === 'portrait' ? 842 : 595);
const widthOf = ({ orientation }: DocumentModel): number => (orientation === 'portrait' ? 595 : 842);
const bare = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '');

/** The words of a page between its header and its footer. */
function bodyOf({ words }: LaidOut, model: DocumentModel, page: number): readonly PdfWord[] {
  const end = heightOf(model) - MARGIN;
  return words.filter((word) => word.page === page && word.bottom > MARGIN && word.top < end);
}

/** How far down its body a page is written, 0–1. */
const fullness = (body: readonly PdfWord[], model: DocumentModel): number =>
  (Math.max(MARGIN, ...body.map(({ bottom }) => bottom)) - MARGIN) / (heightOf(model) - 2 * MARGIN);

/** Does a page end with this heading? It begins at the margin: the last cell of a table may say the same. */
function endsWith(body: readonly PdfWord[], heading: string): boolean {
  let written = '';
  for (const word of body.toReversed()) {
    written = bare(word.text) + written;
    if (written.length >= heading.length)
      return heading !== '' && written === heading && word.left < MARGIN + ROUNDED;
  }
  return false;
}

/** What stands first after each page break that was asked for: the page before may end anywhere. */
function firstsAfterBreaks({ blocks }: DocumentModel): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.kind === 'pageBreak' && next && 'text' in next
      ? [bare(next.kind === 'heading' ? headingText(next) : next.text)]
      : [];
  });
}

function pageFaults(laidOut: LaidOut, model: DocumentModel): readonly PageFault[] {
  const headings = model.blocks.flatMap((block) =>
    block.kind === 'heading' ? [bare(headingText(block))] : [],
  );
  const firsts = firstsAfterBreaks(model);
  const bodies = Array.from({ length: laidOut.pages }, (_, page) => bodyOf(laidOut, model, page));
  return bodies.flatMap((body, index): readonly PageFault[] => {
    const page = index + 1;
    const next = bodies[index + 1];
    if (body.length === 0) return [{ kind: 'empty', page, what: 'nothing' }];
    if (!next) return [];
    const begins = bare(next.map(({ text }) => text).join(''));
    const broken = firsts.some((first) => begins.startsWith(first));
    const full = fullness(body, model);
    const alone = headings.find((heading) => endsWith(body, heading));
    return [
      ...(full < LEAST_FULL && !broken
        ? [{ kind: 'not-full', page, what: `${Math.round(full * 100)} %` } as const]
        : []),
      ...(alone === undefined ? [] : [{ kind: 'lone-heading', page, what: alone } as const]),
    ];
  });
}

function outside({ words }: LaidOut, model: DocumentModel): readonly PageFault[] {
  const [right, bottom] = [widthOf(model) - MARGIN + ROUNDED, heightOf(model)];
  return words
    .filter(
      (word) => word.left < MARGIN - ROUNDED || word.right > right || word.bottom > bottom || word.top < 0,
    )
    .map(({ page, text }) => ({ kind: 'outside', page: page + 1, what: text }));
}

function emptyColumns({ blocks }: DocumentModel): readonly PageFault[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.rows.length === 0) return [];
    return block.columns.flatMap(({ header }, index): readonly PageFault[] => {
      const cells = block.rows.flatMap(({ cells: all }) => all[index] ?? []);
      // A cell with nothing but a space is to be written in by hand.
      const empty = cells.every(({ paragraphs, shade }) => !shade && /^[\n–]*$/u.test(paragraphs.join('')));
      return empty ? [{ kind: 'empty-column', what: header }] : [];
    });
  });
}

/** Everything a machine can see is wrong with the pages of a document; none where it can be sent. */
export const faultsOf = (laidOut: LaidOut, model: DocumentModel): readonly PageFault[] => [
  ...pageFaults(laidOut, model),
  ...outside(laidOut, model),
  ...emptyColumns(model),
  ...brokenWords(laidOut.words, [
    ...modelTexts(model),
    model.footerText,
    model.headerText,
    model.footerNote,
  ]).map(({ page, what }): PageFault => ({ kind: 'broken-word', page: page + 1, what })),
];

/** "side 3: not-full 45 %" */
export const faultText = ({ kind, page, what }: PageFault): string =>
  `${page === undefined ? '' : `page ${page}: `}${kind} ${what}`;
