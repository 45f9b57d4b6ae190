import type { TableBlock } from '../blocks/block.ts';
import { CELL_MARGIN, indentOf } from './look.ts';

/** Twips a letter of table text takes on average, and the margins of a cell with a little to spare. */
const LETTER = 106;
const CELL_MARGINS = 2 * CELL_MARGIN + 20;
/** Longer words (addresses, mostly) are broken rather than allowed to take the whole page. */
const LONGEST = 26;
const SHORTEST = 8;

const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s/–-]+/).map((word) => word.length));

interface Needed {
  readonly letters: number;
  readonly indent: number;
}

function needed(block: TableBlock, index: number): Needed {
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

/** Twips in which no ordinary word has to be broken; where that is too much, the longest words give way first. */
function leastWidths(block: TableBlock, width: number): readonly number[] {
  const columns = block.columns.map((_, index) => needed(block, index));
  const within = (cap: number): readonly number[] =>
    columns.map(({ letters, indent }) => Math.min(cap, letters) * LETTER + CELL_MARGINS + indent);
  let cap = LONGEST;
  while (cap > SHORTEST && sum(within(cap)) > width) cap -= 1;
  return within(cap);
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** Whole twips that add up to exactly the width: LibreOffice trusts the sum, Word each column. */
export function sharedOut(shares: readonly number[], width: number): readonly number[] {
  const total = sum(shares);
  let reached = 0;
  const edges = shares.map((share) => Math.round(((reached += share) / total) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/**
 * Widths in twips that add up to `width`: the shares the table asks for, but no narrower than a column's
 * longest word as long as there is room for that in all of them.
 */
export function columnWidths(block: TableBlock, width: number): readonly number[] {
  const least = leastWidths(block, width);
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
