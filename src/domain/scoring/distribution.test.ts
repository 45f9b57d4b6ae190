import { expect, test } from 'vitest';
import type { Tally } from '#domain/steps/fields.ts';
import { distributionOf } from './distribution.ts';

test.each<[Tally, number, number, number, number, number]>([
  [[0, 0, 1], 1, 3, 3, 3, 0],
  [[1, 1, 0], 2, 1.5, 1, 2, 1],
  [[0, 1, 1], 2, 2.5, 2, 3, 1],
  [[1, 0, 1], 2, 2, 1, 3, 2],
  [[2, 1, 0], 3, 1, 1, 2, 1],
  [[4, 2, 1], 7, 1, 1, 3, 2],
  [[0, 5, 0], 5, 2, 2, 2, 0],
])('%j: %d hands, median %d, from %d to %d, spread %d', (tally, count, median, least, most, spread) => {
  expect(distributionOf(tally)).toEqual({ count, median, least, most, spread });
});

test('nobody has scored', () => {
  expect(distributionOf(undefined)).toBeNull();
  expect(distributionOf([0, 0, 0])).toBeNull();
});

test('a negative count is nobody', () => {
  expect(distributionOf([-2, 1, 0])).toMatchObject({ count: 1, median: 2 });
});
