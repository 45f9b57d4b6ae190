import { describe, expect, it } from 'vitest';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { coverageBlocks } from './coverage-blocks.ts';

const all = (count: number) => ({
  criteria: {
    criteria: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      text: `Criterion ${index + 1}`,
    })),
  },
  groups: { groups: [{ id: 'g', name: 'Group', criteriaMet: ['c0'] }] },
});

const matrices = (count: number) =>
  coverageBlocks(fakeWords, all(count)).flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('groups and criteria', () => {
  it('are left out until both exist', () => {
    expect(coverageBlocks(fakeWords, { criteria: all(1).criteria })).toEqual([]);
  });
  it('are marked and summed', () => {
    const rows = matrices(2)[0]?.rows.map((row) => row.cells.map((cell) => cell.paragraphs[0]));
    expect(rows).toEqual([
      ['Group', 'Yes', '–', '1'],
      ['Covered by', '1', '0', ''],
    ]);
  });
  it('name the criteria nobody covers', () => {
    expect(coverageBlocks(fakeWords, all(2)).at(-1)).toMatchObject({
      text: 'Nobody covers: C2: Criterion 2',
    });
  });
  it('go on in a second table when there are too many', () => {
    expect(matrices(11).map((table) => table.columns.length)).toEqual([12, 3]);
  });
});
