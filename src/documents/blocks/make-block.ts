import type { DocumentWords } from '#documents/words/document-words.ts';
import type { Block, Cell, HeadingBlock, ParagraphBlock, Source, Tone } from './block.ts';

const withSource = (source: Source | undefined): { source?: Source } => (source ? { source } : {});

export const heading = (level: HeadingBlock['level'], text: string, source?: Source): HeadingBlock => ({
  kind: 'heading',
  level,
  text,
  ...withSource(source),
});

export const paragraph = (text: string, tone: Tone = 'normal', source?: Source): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  tone,
  ...withSource(source),
});

/** "Ikke besvart", where an answer would have stood. */
export const notAnswered = (words: DocumentWords, source?: Source): ParagraphBlock =>
  paragraph(words.notAnswered, 'missing', source);

/** A table cell; a cell without text shows a dash, so that nobody wonders whether something fell out. */
export const cell = (paragraphs: readonly string[], more: Omit<Cell, 'paragraphs'> = {}): Cell =>
  paragraphs.length > 0 ? { paragraphs, ...more } : { paragraphs: ['–'], tone: 'quiet', ...more };

/** Key-value tables that follow one another become one, so that their columns line up. */
export function joinedKeyValues(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1);
    if (block.kind !== 'keyValue' || last?.kind !== 'keyValue') return [...joined, block];
    return [...joined.slice(0, -1), { ...last, rows: [...last.rows, ...block.rows] }];
  }, []);
}
