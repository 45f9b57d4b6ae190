import { placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { heading } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { timelineBlock } from '#documents/blocks/timeline-block.ts';
import { bodyOf } from './body-name.ts';
import { answerRow, paperOf } from './document-frame.ts';
import { fitsOnePage, shortened } from './one-page.ts';
import { firstMeasures } from './summary-measures.ts';
import { boundRow, costRow, gapBlocks, panelRow, proposals, timeRow } from './summary-parts.ts';

/** How much is said: less of it each time, until all of it has room on one page. */
export interface Room {
  /** Letters of the reason, at most. */
  readonly reason: number;
  /** Letters of a name or a measure, at most. */
  readonly line: number;
  readonly gaps: number;
  readonly measures: number;
  /** How many of the plot and the timeline are drawn; what is not is told all the same. */
  readonly pictures: 0 | 1 | 2;
}

const MOST: Room = { reason: 420, line: 90, gaps: 3, measures: 3, pictures: 2 };

const STEPS: readonly Room[] = [
  MOST,
  { reason: 300, line: 60, gaps: 3, measures: 3, pictures: 2 },
  // What is to be done says more in words than when it is drawn, half of it cut.
  { reason: 300, line: 90, gaps: 3, measures: 3, pictures: 1 },
  { reason: 200, line: 90, gaps: 3, measures: 3, pictures: 1 },
  { reason: 140, line: 60, gaps: 3, measures: 3, pictures: 1 },
  { reason: 140, line: 36, gaps: 3, measures: 3, pictures: 1 },
  { reason: 300, line: 60, gaps: 3, measures: 3, pictures: 0 },
  { reason: 140, line: 40, gaps: 2, measures: 1, pictures: 0 },
];

function titleOfSummary(input: DocumentInput): string {
  const { summary } = input.words;
  const body = bodyOf(input);
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? filled(summary.titleFor, { body }) : filled(summary.titleIn, { body, unit });
  return shortened(title, 120);
}

function caseHead(input: DocumentInput): readonly KeyValueRow[] {
  const { labels, summary } = input.words;
  return [
    answerRow(input, labels.leader, placeOf(about, 'leader')),
    { key: summary.date, value: [dateText(input.words, input.printedOn)] },
  ].map((row) => ({ ...row, value: row.value.map((text) => shortened(text, 90)) }));
}

function body(
  input: DocumentInput,
  room: Room,
  head: readonly KeyValueRow[] = caseHead(input),
): readonly Block[] {
  const { summary } = input.words;
  const reason = shortened(textIn(input.process.answers, decision, 'reason'), room.reason);
  const sentences = proposals(input).map((text) => shortened(text, 180));
  const proposed = sentences.length > 1 ? sentences.map((text, index) => `${index + 1}. ${text}`) : sentences;
  const { words } = input;
  const need = placeOf(decision, 'need');
  const rows: readonly KeyValueRow[] = [
    proposed.length > 0
      ? { key: summary.proposal, value: proposed, source: need }
      : { key: summary.proposal, value: [words.notAnswered], tone: 'missing', source: need },
    ...(reason === '' ? [] : [{ key: summary.reason, value: [reason], source: placeOf(decision, 'reason') }]),
    ...[panelRow(input), costRow(input), timeRow(input), boundRow(input)].flatMap((row) => row ?? []),
  ];
  const measures = firstMeasures(input, room);
  const timeline = room.pictures === 2 ? timelineBlock(input, 'portrait') : undefined;
  return [
    { kind: 'keyValue', rows: [...head, ...rows] },
    ...gapBlocks(input, room),
    ...(measures ? [heading(1, summary.firstMeasures), ...(timeline ? [timeline] : []), measures] : []),
  ];
}

/**
 * The page the management team decides on: what is proposed and why, and the figures behind it. The blocks are the one
 * source of it, as a document of its own and as the first page of the report. Always one page: where the answers are
 * many or long, less is said of each, never a part of a word.
 */
export function summaryBlocks(input: DocumentInput): readonly Block[] {
  const made = STEPS.map((room) => body(input, room));
  const fits = (blocks: readonly Block[]): boolean =>
    fitsOnePage([{ kind: 'title', text: titleOfSummary(input) }, ...blocks]);
  return made.find(fits) ?? made.at(-1) ?? [];
}

/** The same for a wall, where a part of it has a screen of its own: nothing is shortened to make room, and the head stays on paper. */
export const summaryOnWall = (input: DocumentInput): Pick<DocumentModel, 'title' | 'blocks'> => ({
  title: titleOfSummary(input),
  blocks: body(input, MOST, []),
});

/** The summary as a document of its own. */
export const summaryOf = (input: DocumentInput): DocumentModel =>
  paperOf(input, {
    kind: 'summary',
    title: titleOfSummary(input),
    author: textIn(input.process.answers, about, 'leader'),
    rows: [],
    blocks: summaryBlocks(input),
  });
