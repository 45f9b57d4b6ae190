import type { Block } from '#documents/blocks/block.ts';
import { guessedHeight } from '#documents/row-height.ts';

/** An upright A4 page within its margins, and what stands on it, in points. Word sets the same text a little wider. */
const PAGE = { width: 471, height: 672 } as const;
const BODY = { fontSize: 10.5, lineHeight: 1.35 } as const;
const CELL = { fontSize: 10, lineHeight: 1.3 } as const;
const HEADING = 36;
const TITLE = { fontSize: 20, lineHeight: 1.2 } as const;
/** Above and below the text of a row, and around a block. */
const ROW = { table: 7, keys: 3 } as const;
const AROUND = 8;
const CELL_SIDE = 8;
/** Of a key table, that the answers take. */
const ANSWERS = 0.7;
/** The guess is on the safe side of every text; taken over a whole page it is too much by this. */
const SAFE = 0.8;

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const tall = (
  texts: readonly string[],
  width: number,
  look: typeof BODY | typeof CELL | typeof TITLE,
): number => guessedHeight(texts, width, look) * SAFE;

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'title':
      return tall([block.text], PAGE.width, TITLE) + AROUND;
    case 'heading':
      return HEADING;
    case 'paragraph':
      return tall([block.text], PAGE.width, BODY) + AROUND;
    case 'list':
      return tall(block.items, PAGE.width - 14, BODY) + AROUND;
    case 'keyValue':
      return sum(block.rows.map(({ value }) => tall(value, PAGE.width * ANSWERS, BODY) + ROW.keys)) + AROUND;
    case 'table': {
      const whole = sum(block.columns.map(({ width }) => width));
      const rowHeight = (texts: readonly (readonly string[])[]): number =>
        Math.max(
          ...texts.map((cell, index) => {
            const share = (block.columns[index]?.width ?? 0) / whole;
            return tall(cell, PAGE.width * share - CELL_SIDE, CELL) + ROW.table;
          }),
        );
      const head = rowHeight(block.columns.map(({ header }) => [header]));
      return (
        head + sum(block.rows.map(({ cells }) => rowHeight(cells.map((one) => one.paragraphs)))) + AROUND
      );
    }
    case 'picture':
      // A CSS pixel is three quarters of a point.
      return block.picture.height * 0.75 + AROUND;
    case 'checks':
    case 'pageBreak':
      return 0;
  }
}

/** How many upright pages these blocks take, as far as can be said before a writer has set them. */
export const guessedPages = (blocks: readonly Block[]): number => sum(blocks.map(heightOf)) / PAGE.height;

/** Do these blocks have room on one upright page, or a share of one, as far as can be said before a writer has set them? */
export const fitsOnePage = (blocks: readonly Block[], share = 1): boolean =>
  sum(blocks.map(heightOf)) <= PAGE.height * share;

/**
 * A text of at most so many letters: whole sentences where one ends in the second half of it, else whole words and
 * «…». Lines become one. A single word longer than that is left whole, for half a word says nothing.
 */
export function shortened(text: string, letters: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= letters) return line;
  const most = line.slice(0, letters);
  const sentence = /^.*[.!?](?=\s)/u.exec(`${most} `)?.[0] ?? '';
  if (sentence.length > letters / 2 && line[sentence.length] === ' ') return sentence;
  const words =
    most
      .slice(0, letters - 2)
      .split(' ')
      .slice(0, -1)
      .join(' ') ||
    (line.split(' ')[0] ?? line);
  return words === line ? line : `${words.replace(/[,;:–-]+$/u, '')} …`;
}
