import { describe, expect, it } from 'vitest';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { child, inside, wordTree } from '#tests/support/word-tree.ts';
import { renderWordBytes } from './render-word.ts';

const itemsOf = async (count: number): Promise<readonly Element[]> => {
  const items = Array.from({ length: count }, (_, index) => `Punkt ${String(index)}`);
  const file = wordTree(await renderWordBytes(bareDocument([{ kind: 'list', items }])));
  return inside(file.part('word/document.xml'), 'w:p');
};
const keepsNext = (paragraph: Element): boolean => {
  const mark = child(child(paragraph, 'w:pPr'), 'w:keepNext');
  return mark !== undefined && mark.getAttribute('w:val') !== 'false';
};

describe('a list in Word', () => {
  it('holds its last two together, and its first two where it is long', async () => {
    const keeping = async (count: number): Promise<readonly boolean[]> =>
      (await itemsOf(count)).map(keepsNext);
    expect(await keeping(1)).toEqual([false]);
    expect(await keeping(2)).toEqual([true, false]);
    expect(await keeping(3)).toEqual([false, true, false]);
    expect(await keeping(5)).toEqual([true, false, false, true, false]);
  });
});
