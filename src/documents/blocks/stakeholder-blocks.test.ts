import { describe, expect, it } from 'vitest';
import type { RowsField } from '#domain/steps/fields.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import type { Block } from './block.ts';
import { stakeholderBlocks, stakeholderFindings } from './stakeholder-blocks.ts';

const scale = { 1: 'low', 2: 'some', 3: 'high' } as const;
const field: RowsField = {
  kind: 'rows',
  name: 'name',
  start: 0,
  columns: {
    name: { kind: 'line' },
    type: { kind: 'choice', options: ['patient'] },
    involvement: { kind: 'scale' },
    importance: { kind: 'scale' },
    note: { kind: 'paragraph' },
    involvementVotes: { kind: 'tally' },
    importanceVotes: { kind: 'tally' },
    agreed: { kind: 'tick' },
  },
};
const columns = { involvement: { label: 'Involvement', scale }, importance: { label: 'Importance', scale } };

const given = (value: unknown) => ({
  field,
  value,
  source: { step: 's', field: 'f' },
  all: {},
  words: fakeWords,
  labels: { label: 'L', columns },
});
const tablesIn = (blocks: readonly Block[]) =>
  blocks
    .filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
    .map((table) => table.rows.map((row) => row.cells));
const tables = (value: unknown) => tablesIn(stakeholderBlocks(given(value)));
const found = (value: unknown) => tablesIn(stakeholderFindings(given(value)));

const groups = [
  { id: 'a', name: 'A', involvement: 3, importance: 3 },
  { id: 'b', name: 'B', involvement: 1, importance: 3, involvementVotes: [3, 1, 0] },
  { id: 'c', name: 'C', involvement: 1, importance: 3 },
  { id: 'd', name: 'D' },
];

describe('the stakeholder analysis', () => {
  it('lists the groups as entered with their gap', () => {
    const [list = []] = tables(groups);
    expect(list.map((cells) => cells.at(-1)?.paragraphs[0])).toEqual(['0', '+2', '+2', '–']);
  });
  it('puts every scored group in its cell, shaded by gap', () => {
    const [grid = []] = found(groups);
    expect(grid[0]?.[1]).toEqual({ paragraphs: ['2 B', '3 C'], shade: 'strong' });
    expect(grid[0]?.[3]).toEqual({ paragraphs: ['1 A'], shade: 'light' });
    expect(grid[2]?.[3]?.shade).toBeUndefined();
  });
  it('names the groups that cannot be placed', () => {
    expect(stakeholderFindings(given(groups))).toContainEqual(
      expect.objectContaining({ text: 'Not placed: 4 D' }),
    );
  });
  it('orders by gap, the largest first', () => {
    const [, order = []] = found(groups);
    expect(order.map((cells) => cells.map((cell) => cell.paragraphs))).toEqual([
      [['+2'], ['2 B', '3 C'], ['z2']],
      [['0'], ['1 A'], ['z0']],
    ]);
  });
  it('shows how the scores lie where people have scored', () => {
    const [, votes = []] = tables(groups);
    expect(votes.map((cells) => cells.map((cell) => cell.paragraphs[0]))).toEqual([
      ['2 B', '3 · 1 · 0', '1', '1', '–', '–', '–'],
    ]);
  });
  it('leaves out votes and order when nobody has scored', () => {
    expect(tables([{ id: 'd', name: 'D' }])).toHaveLength(1);
    expect(found([{ id: 'd', name: 'D' }])).toEqual([]);
  });
});
