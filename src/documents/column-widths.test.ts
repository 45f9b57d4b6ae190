import { describe, expect, it } from 'vitest';
import type { TableBlock } from './blocks/block.ts';
import { columnWidths, sharedOut, type LetterMeasures } from './column-widths.ts';

const measures: LetterMeasures = { letter: 106, around: 180, indentOf: () => 0 };
const table = (shares: readonly number[], texts: readonly string[]): TableBlock => ({
  kind: 'table',
  columns: shares.map((width) => ({ header: '', width })),
  rows: [{ cells: texts.map((text) => ({ paragraphs: [text] })) }],
});
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('column widths', () => {
  it('add up to exactly the width', () => {
    expect(total(sharedOut([1, 1, 1], 100))).toBe(100);
    expect(total(columnWidths(table([1, 2, 4], ['a', 'b', 'c']), 9411, measures))).toBe(9411);
  });
  it('follow the shares when all words fit', () => {
    expect(columnWidths(table([1, 3], ['a', 'b']), 8000, measures)).toEqual([2000, 6000]);
  });
  it('make room for a long word in a narrow column', () => {
    const [narrow = 0] = columnWidths(table([1, 9], ['brukermedvirkning', 'b']), 9000, measures);
    expect(narrow).toBeGreaterThan(1800);
  });
  it('are found for a text of more words than a call takes arguments', () => {
    expect(total(columnWidths(table([1, 1], ['et ord '.repeat(200_000), 'b']), 9000, measures))).toBe(9000);
  });
  it('still fit when no word can have its room', () => {
    const long = 'x'.repeat(80);
    const widths = columnWidths(
      table(Array<number>(12).fill(1), Array<string>(12).fill(long)),
      9000,
      measures,
    );
    expect(total(widths)).toBe(9000);
    expect(Math.min(...widths)).toBeGreaterThan(700);
  });
});
