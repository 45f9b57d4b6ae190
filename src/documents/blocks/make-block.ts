import type { DocumentWords } from '#documents/words/document-words.ts';
import type { Place } from '#domain/process/place.ts';
import type { Block, Cell, HeadingBlock, ParagraphBlock, TableBlock, Tone } from './block.ts';

const withSource = (source: Place | undefined): { source?: Place } => (source ? { source } : {});

export const heading = (level: HeadingBlock['level'], text: string, source?: Place): HeadingBlock => ({
  kind: 'heading',
  level,
  text,
  ...withSource(source),
});

/** What stands as a heading: "3 Formål" where its parts are numbered. */
export const headingText = ({ number, text }: Pick<HeadingBlock, 'number' | 'text'>): string =>
  number === undefined ? text : `${number} ${text}`;

export const paragraph = (text: string, tone: Tone = 'normal', source?: Place): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  tone,
  ...withSource(source),
});

/** "Ikke besvart", where an answer would have stood. */
export const notAnswered = (words: DocumentWords, source?: Place): ParagraphBlock =>
  paragraph(words.notAnswered, 'missing', source);

const NOTHING = '–';

/** A table cell; a cell without text shows a dash, so that nobody wonders whether something fell out. */
export const cell = (paragraphs: readonly string[], more: Omit<Cell, 'paragraphs'> = {}): Cell =>
  paragraphs.length > 0 ? { paragraphs, ...more } : { paragraphs: [NOTHING], tone: 'quiet', ...more };

const saysNothing = ({ paragraphs }: Cell): boolean => paragraphs.every((text) => text === NOTHING);

/** A table without the columns that nobody has written in on any line: they say nothing, and take room from the others. */
export function withoutEmptyColumns(table: TableBlock): TableBlock {
  const isUsed = table.columns.map((_, index) =>
    table.rows.some(({ cells }) => {
      const here = cells[index];
      return here !== undefined && !saysNothing(here);
    }),
  );
  return {
    ...table,
    columns: table.columns.filter((_, index) => isUsed[index]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isUsed[index]) })),
  };
}

/** Key-value tables that follow one another become one, so that their columns line up. */
export function joinedKeyValues(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1);
    if (block.kind !== 'keyValue' || last?.kind !== 'keyValue') return [...joined, block];
    return [...joined.slice(0, -1), { ...last, rows: [...last.rows, ...block.rows] }];
  }, []);
}
