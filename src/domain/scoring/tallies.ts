import type { ScaleValue, Tally } from '../steps/fields.ts';

export const NO_HANDS: Tally = [0, 0, 0];

export const isScale = (value: unknown): value is ScaleValue => value === 1 || value === 2 || value === 3;

/** A count from a file or another window: anything that is no whole number above 0 is nobody. */
export function readTally(value: unknown): Tally {
  const at = (index: number): number => {
    const count: unknown = Array.isArray(value) ? value[index] : 0;
    return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0;
  };
  return [at(0), at(1), at(2)];
}

export const sumOf = (one: Tally, other: Tally): Tally => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
];

export const totalOf = ([ones, twos, threes]: Tally): number => ones + twos + threes;

/** How many said 1, 2 and 3 among single scores; who said nothing is not counted. */
export const tallyOf = (scores: readonly (ScaleValue | undefined)[]): Tally => {
  const said = (value: ScaleValue): number => scores.filter((score) => score === value).length;
  return [said(1), said(2), said(3)];
};
