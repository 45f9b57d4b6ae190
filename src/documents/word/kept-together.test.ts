import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { formFor, processWith } from '#tests/support/word-form.ts';
import { child, inside, valOf, wordTree } from '#tests/support/word-tree.ts';
import { renderFormBytes } from './render-form.ts';
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

const rows: Answers = { stakeholders: { stakeholders: [{ id: 's1', name: 'Søsken', type: 'relative' }] } };

describe('a text that leads in a table of a form', () => {
  it('is not parted from it by the end of a page', async () => {
    const form = await renderFormBytes(await formFor(processWith(rows), null));
    const body = wordTree(form).part('word/document.xml');
    const before = inside(body, 'w:tbl')
      .filter((table) => inside(table, 'w:tblHeader').length > 0)
      .map((table) => table.previousElementSibling);
    const isHeading = (one: Element): boolean =>
      valOf(child(child(one, 'w:pPr'), 'w:pStyle'), 'w:val')?.startsWith('Heading') ?? false;
    const texts = before.filter((one) => one?.localName === 'p' && one.textContent !== '' && !isHeading(one));
    expect(texts.length).toBeGreaterThan(0);
    for (const one of texts) if (one) expect(keepsNext(one), one.textContent).toBe(true);
  });
});
