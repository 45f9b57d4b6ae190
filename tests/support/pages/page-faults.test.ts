import { describe, expect, it } from 'vitest';
import { bareDocument } from '#documents/papers/bare-document.ts';
import type { Block } from '#documents/blocks/block.ts';
import type { PdfWord } from '../read-pdf.ts';
import { faultsOf, faultText } from './page-faults.ts';

/** A word at the left margin that ends so many points from the top. */
const word = (text: string, bottom: number, page = 0): PdfWord => ({
  page,
  text,
  left: 62,
  right: 62 + text.length * 5,
  top: bottom - 12,
  bottom,
});
const text = (said: string): Block => ({ kind: 'paragraph', text: said, tone: 'normal' });
const found = (words: readonly PdfWord[], pages: number, blocks: readonly Block[]): readonly string[] =>
  faultsOf({ words, pages }, bareDocument(blocks)).map(faultText);

describe('a machine that looks at pages', () => {
  it('sees a page with room left, an empty one, and minds neither the last nor one before a break', () => {
    expect(found([word('En', 300), word('To', 200, 1)], 2, [text('En To')])).toEqual([
      'page 1: not-full 33 %',
    ]);
    expect(found([word('En', 700), word('To', 200, 1)], 2, [text('En To')])).toEqual([]);
    expect(found([word('En', 700), word('To', 200, 2)], 3, [text('En To')])).toEqual([
      'page 2: empty nothing',
    ]);
    const broken: readonly Block[] = [text('En'), { kind: 'pageBreak' }, text('To')];
    expect(found([word('En', 300), word('To', 200, 1)], 2, broken)).toEqual([]);
  });

  it('sees a heading that ends a page', () => {
    const blocks: readonly Block[] = [text('En'), { kind: 'heading', level: 2, text: 'Mer' }, text('To')];
    const words = [word('En', 690), word('Mer', 720), word('To', 100, 1)];
    expect(found(words, 2, blocks)).toEqual(['page 1: lone-heading Mer']);
  });

  it('sees words outside the margins, and columns without a word', () => {
    expect(found([{ ...word('Bred', 300), right: 560 }], 1, [text('Bred')])).toEqual([
      'page 1: outside Bred',
    ]);
    const table: Block = {
      kind: 'table',
      columns: [
        { header: 'Hva', width: 1 },
        { header: 'Når', width: 1 },
      ],
      rows: [{ cells: [{ paragraphs: ['Alt'] }, { paragraphs: ['–'] }] }],
    };
    expect(found([], 0, [table])).toEqual(['empty-column Når']);
  });

  it('sees a word that goes on under itself without a hyphen, and lets addresses and hyphens be', () => {
    const broken = [word('interessentana', 100), word('lysen', 115)];
    expect(found(broken, 1, [text('interessentanalysen')])).toEqual([
      'page 1: broken-word interessentana|lysen',
    ]);
    const hyphen = [word('interessent-', 100), word('analysen', 115)];
    expect(found(hyphen, 1, [text('interessentanalysen')])).toEqual([]);
    const address = [word('https://a.no/', 100), word('side', 115)];
    expect(found(address, 1, [text('https://a.no/side')])).toEqual([]);
    const own = [word('hjerte-/', 100), word('lungesyk', 115)];
    expect(found(own, 1, [text('hjerte-/lungesyk')])).toEqual([]);
  });
});
