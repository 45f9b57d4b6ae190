import { expect, test } from 'vitest';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { byGap, gapOf, scoredStakeholders } from './gap.ts';
import type { Row } from '#domain/process/rows.ts';

const row = (id: string, involvement?: unknown, importance?: unknown): Row => ({
  id,
  name: id,
  involvement,
  importance,
});

test.each<[ScaleValue, ScaleValue, number]>([
  [1, 1, 0],
  [1, 2, 1],
  [1, 3, 2],
  [2, 1, -1],
  [2, 2, 0],
  [2, 3, 1],
  [3, 1, -2],
  [3, 2, -1],
  [3, 3, 0],
])('involvement %d and importance %d give gap %d', (involvement, importance, gap) => {
  expect(gapOf(row('a', involvement, importance))).toBe(gap);
});

test.each([
  [undefined, 3],
  [3, undefined],
  [0, 3],
  [4, 3],
  ['1', 3],
  [1, null],
])('involvement %j and importance %j give no gap', (involvement, importance) => {
  expect(gapOf(row('a', involvement, importance))).toBeUndefined();
});

test('the number is the place among the filled rows, scored or not', () => {
  const rows = [row('a', 1, 3), { id: 'blank' }, row('b'), row('c', 2, 2)];
  expect(scoredStakeholders(rows).map(({ row: { id }, number }) => [id, number])).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
});

test('the largest gap comes first, then importance, then row order', () => {
  const rows = [
    row('a', 3, 3),
    row('b', 1, 2),
    row('c', 2, 3),
    row('d', 1, 3),
    row('e', 1, 2),
    row('f', 3, 1),
  ];
  expect(byGap(rows).map((scored) => scored.row.id)).toEqual(['d', 'c', 'b', 'e', 'a', 'f']);
});

test('no answer gives an empty list', () => {
  expect(byGap(undefined)).toEqual([]);
});
