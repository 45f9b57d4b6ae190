import { expect, test } from 'vitest';
import { numberOf } from './numbers.ts';

test.each([
  ['0', 0],
  ['90', 90],
  ['30 000', 30_000],
  ['30\u00a0000', 30_000],
  ['30\u202f000', 30_000],
  ['1.150', 1150],
  ['1 234 567', 1_234_567],
  ['30000', 30_000],
  ['355,50', 355.5],
  ['0,5', 0.5],
  ['1 150,25', 1150.25],
  ['kr 60 000', 60_000],
  ['60 000 per år', 60_000],
  ['60 000,-', 60_000],
  ['ca. 12', 12],
  ['-5', -5],
  ['  7  ', 7],
  ['2 1500', 2],
  ['1.2027', 1],
])('%j is read as %d', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each(['', ' ', 'ingen', ',', '-', undefined, null, 5, []])('%j holds no number', (text) => {
  expect(numberOf(text)).toBeUndefined();
});
