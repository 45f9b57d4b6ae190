import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIn } from './text-changes.ts';

const marked = (before: string, after: string): string =>
  newIn(before, after)
    .map(({ text, isNew }) => (isNew ? `[${text}]` : text))
    .join('');

test.each([
  ['Same text.', 'Same text.', 'Same text.'],
  ['', 'All new.', '[All new.]'],
  [
    'Samler foreldre i klinikken.',
    'Samler foreldre og ungdom i klinikken.',
    'Samler foreldre[ og ungdom] i klinikken.',
  ],
  ['a b c', 'a c', 'a c'],
  ['a b', 'b a', 'b[ a]'],
  ['one\ntwo', 'one\nthree', 'one[\nthree]'],
  ['a', '', ''],
])('from %j to %j, what is new is %j', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('the runs together are the text, and a text has nothing new against itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(
        newIn(before, after)
          .map(({ text }) => text)
          .join(''),
      ).toBe(after);
      expect(newIn(after, after).some(({ isNew }) => isNew)).toBe(false);
    }),
  );
});

test('texts of thousands of words are compared as a whole', () => {
  const long = 'ord '.repeat(2000);
  expect(newIn(long, `${long}nytt`)).toEqual([{ text: `${long}nytt`, isNew: true }]);
  expect(newIn(long, long)).toEqual([{ text: long, isNew: false }]);
});
