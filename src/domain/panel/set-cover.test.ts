import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestCover } from './set-cover.ts';

const anySets = (things: number) =>
  fc.array(fc.uniqueArray(fc.nat(things - 1).map((thing) => `t${thing}`)), { maxLength: 8 });

/** The fewest sets, found by trying every choice. */
const fewest = (sets: readonly (readonly string[])[]): number => {
  const all = new Set(sets.flat()).size;
  let best = sets.length;
  for (let choice = 0; choice < 1 << sets.length; choice += 1) {
    const chosen = sets.filter((_, index) => (choice >> index) & 1);
    if (new Set(chosen.flat()).size === all) best = Math.min(best, chosen.length);
  }
  return best;
};

test.each([
  [[], []],
  [[[]], []],
  [[['a']], [0]],
  [[['a'], ['a', 'b'], ['b']], [1]],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['a', 'd'],
    ],
    [0, 2],
  ],
  // The best first choice is not the best whole.
  [
    [
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'e'],
      ['c', 'd', 'f'],
    ],
    [1, 2],
  ],
])('of %j the choice is %j', (sets, chosen) => {
  expect(smallestCover(sets)).toEqual({ chosen, exact: true });
});

test('the choice covers everything, and no smaller one does', () => {
  fc.assert(
    fc.property(anySets(8), (sets) => {
      const { chosen, exact } = smallestCover(sets);
      expect(new Set(chosen.flatMap((index) => sets[index] ?? []))).toEqual(new Set(sets.flat()));
      expect(exact).toBe(true);
      expect(chosen.length).toBe(fewest(sets));
    }),
  );
});

test('with many things the choice still covers everything, and says it may not be the smallest', () => {
  const sets = Array.from({ length: 20 }, (_, index) => [`t${index}`, `t${(index + 1) % 20}`]);
  const { chosen, exact } = smallestCover(sets);
  expect(new Set(chosen.flatMap((index) => sets[index] ?? [])).size).toBe(20);
  expect(exact).toBe(false);
});
