import { describe, expect, it } from 'vitest';
import { bareDocument } from '#documents/papers/bare-document.ts';
import type { Block } from '#documents/blocks/block.ts';
import { inside, valOf, wordTree } from '#tests/support/word-tree.ts';
import { renderWordBytes } from './render-word.ts';

const table: Block = {
  kind: 'table',
  columns: [{ header: 'Hva', width: 1 }],
  rows: [{ cells: [{ paragraphs: ['a'] }] }],
};
const namesIn = async (blocks: readonly Block[]): Promise<readonly (string | null | undefined)[]> => {
  const tree = wordTree(await renderWordBytes(bareDocument(blocks)));
  return inside(tree.part('word/document.xml'), 'w:tblPr').map((look) => valOf(look, 'w:tblCaption'));
};

describe('a table in Word', () => {
  it('has the name of the heading above it, or of the document, for somebody who hears that it begins', async () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'Det "viktigste" & mer' };
    const title: Block = { kind: 'title', text: 'Plan' };
    const text: Block = { kind: 'paragraph', text: 'a', tone: 'normal' };
    const names = await namesIn([title, table, heading, table, text, table]);
    expect(names).toEqual(['Plan', heading.text, heading.text]);
  });

  it('has none where nothing is above it', async () => {
    expect(await namesIn([table])).toEqual([undefined]);
  });
});
