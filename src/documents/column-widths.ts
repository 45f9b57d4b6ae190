import { tiedText } from './tied-text.ts';
import type { Cell, TableBlock } from './blocks/block.ts';

/** What a writer knows of its own table text, all in the unit it lays out in. */
export interface LetterMeasures {
  /** What a letter takes on average. */
  readonly letter: number;
  /** What stands on both sides of the words of a cell, together. */
  readonly around: number;
  readonly indentOf: (cell: Cell) => number;
}

/** Longer words (addresses, mostly) are broken rather than allowed to take the whole page. */
const LONGEST = 26;
const SHORTEST = 8;

/** What a letter that is wider than the average takes more. */
const WIDER = 0.6;
/** How many average letters a word takes. */
export const lettersIn = (word: string): number =>
  word.length + WIDER * (word.match(/[mwæMW@%]/gu)?.length ?? 0);

/** One after the other: a text can have more words than a call takes arguments. */
const longestWord = (text: string): number =>
  tiedText(text)
    .split(/[ \t\n\r/–-]+/)
    .reduce((most, word) => Math.max(most, lettersIn(word)), 0);

interface Needed {
  readonly letters: number;
  readonly indent: number;
}

function needed(block: TableBlock, index: number, indentOf: LetterMeasures['indentOf']): Needed {
  const cells = block.rows.flatMap((row) => row.cells[index] ?? []);
  // A header is bold: its letters are a little wider.
  const inHeader = longestWord(block.columns[index]?.header ?? '') + 1;
  return {
    letters: cells
      .flatMap((cell) => cell.paragraphs)
      .reduce((most, text) => Math.max(most, longestWord(text)), inHeader),
    indent: cells.reduce((most, cell) => Math.max(most, indentOf(cell)), 0),
  };
}

/** Widths in which no ordinary word has to be broken; where that is too much, the longest words give way first. */
function leastWidths(block: TableBlock, width: number, measures: LetterMeasures): readonly number[] {
  const { letter, around, indentOf } = measures;
  const columns = block.columns.map((_, index) => needed(block, index, indentOf));
  const within = (cap: number): readonly number[] =>
    columns.map(({ letters, indent }) => Math.min(cap, letters) * letter + around + indent);
  let cap = LONGEST;
  while (cap > SHORTEST && sum(within(cap)) > width) cap -= 1;
  return within(cap);
}

/** Letters of ordinary words, and of days with the name of their month. */
const ORDINARY = 16;

/** Whether a table this wide has room for its ordinary words and its days, none of them broken. */
export const hasRoomIn = (block: TableBlock, width: number, measures: LetterMeasures): boolean =>
  sum(
    block.columns.map((_, index) => {
      const { letters, indent } = needed(block, index, measures.indentOf);
      return Math.min(ORDINARY, letters) * measures.letter + measures.around + indent;
    }),
  ) <= width;

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** Whole units that add up to exactly the width: LibreOffice trusts the sum, Word each column. */
export function sharedOut(shares: readonly number[], width: number): readonly number[] {
  const total = sum(shares);
  let reached = 0;
  const edges = shares.map((share) => Math.round(((reached += share) / total) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/**
 * Whole widths that add up to `width`, in the unit of `measures`: the shares the table asks for, but no narrower
 * than a column's longest word as long as there is room for that in all of them.
 */
export function columnWidths(block: TableBlock, width: number, measures: LetterMeasures): readonly number[] {
  const least = leastWidths(block, width, measures);
  if (sum(least) >= width) return sharedOut(least, width);
  const shares = block.columns.map((column) => column.width);
  let wanted = sharedOut(shares, width);
  const fixed = new Set<number>();
  // Every round pins the columns that are too narrow; the others share what is left.
  for (let round = 0; round < shares.length; round += 1) {
    const narrow = wanted.flatMap((part, index) =>
      part < (least[index] ?? 0) && !fixed.has(index) ? [index] : [],
    );
    if (narrow.length === 0) break;
    for (const index of narrow) fixed.add(index);
    const pinned = sum([...fixed].map((index) => least[index] ?? 0));
    const free = sharedOut(
      shares.map((share, index) => (fixed.has(index) ? 0 : share)),
      width - pinned,
    );
    wanted = free.map((part, index) => (fixed.has(index) ? (least[index] ?? 0) : part));
  }
  return sharedOut(wanted, width);
}
