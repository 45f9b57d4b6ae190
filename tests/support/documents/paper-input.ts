import type { Block, DocumentModel, KeyValueBlock, TableBlock } from '#documents/blocks/block.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import { processWith } from '../page/process-with.ts';
import { fakeWords } from '../words/fake-words.ts';

/**
 * What documents are made from: these answers to the steps of the guide, with words made for tests. A step, a field or
 * an option that has no words is called by its id, so that a test sees which one it is.
 */
export const paperInput = (answers: Answers, more: Partial<DocumentInput> = {}): DocumentInput => ({
  process: processWith(answers),
  steps,
  stepWords: {},
  words: fakeWords,
  printedOn: '2027-03-01',
  // A place where the clock is one hour ahead.
  wallClock: { now: Date.parse('2027-03-01T12:00:00Z'), offsetAt: () => 60 },
  ...more,
});

/** The blocks under a heading, up to the next one as high. */
export function under({ blocks }: Pick<DocumentModel, 'blocks'>, text: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === text);
  const top = blocks[at];
  if (top?.kind !== 'heading') throw new Error(`No heading says "${text}".`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= top.level);
  return end < 0 ? rest : rest.slice(0, end);
}

export const headingsOf = ({ blocks }: Pick<DocumentModel, 'blocks'>): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

/** The rows of all key tables: key, then its values after one another. */
export const keysOf = (blocks: readonly Block[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks
      .filter((block): block is KeyValueBlock => block.kind === 'keyValue')
      .flatMap(({ rows }) => rows.map(({ key, value }) => [key, value.join(' ¶ ')] as const)),
  );

/** Header and rows of a table as their texts. */
export const tableTexts = ({ columns, rows }: TableBlock): readonly (readonly string[])[] => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.join(' ¶ '))),
];

/** The only table among the blocks. */
export function tableIn(blocks: readonly Block[]): TableBlock {
  const tables = blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`There are ${tables.length} tables.`);
  return table;
}

/** The items of all lists among the blocks. */
export const itemsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

/** The texts of the paragraphs among the blocks. */
export const paragraphsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** Words of a step that has a title, and labels for these fields. */
export const stepCalled = (title: string, fields: Readonly<Record<string, string>> = {}): AnyStepWords => ({
  title,
  why: '',
  goodAnswer: '',
  guidance: [],
  openers: [],
  fields: Object.fromEntries(Object.entries(fields).map(([id, label]) => [id, { label }])),
});
