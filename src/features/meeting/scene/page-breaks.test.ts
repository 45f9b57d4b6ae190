import { expect, test } from 'vitest';
import { pagesOf, tallestOf } from './page-breaks.ts';

const rows = (count: number, height: number) =>
  Array.from({ length: count }, (_, at) => ({ top: at * height, bottom: (at + 1) * height }));

test('what fits is one page, and nothing is none', () => {
  expect(pagesOf(rows(3, 40), { first: 120, other: 100 })).toEqual([{ top: 0, bottom: 120 }]);
  expect(pagesOf([], { first: 120, other: 100 })).toEqual([]);
});

test('a row that does not fit begins the next page, which has less room under the heads it repeats', () => {
  expect(pagesOf(rows(6, 40), { first: 130, other: 90 })).toEqual([
    { top: 0, bottom: 120 },
    { top: 120, bottom: 200 },
    { top: 200, bottom: 240 },
  ]);
});

test('what stands beside one another is kept together', () => {
  const boxes = [
    { top: 0, bottom: 40 },
    { top: 50, bottom: 90 },
    { top: 50, bottom: 130 },
    { top: 95, bottom: 125 },
  ];
  expect(tallestOf(boxes)).toBe(80);
  expect(pagesOf(boxes, { first: 100, other: 100 })).toEqual([
    { top: 0, bottom: 40 },
    { top: 50, bottom: 130 },
  ]);
});

test('only what is taller than a page goes on on the next', () => {
  expect(
    pagesOf(
      [
        { top: 0, bottom: 20 },
        { top: 20, bottom: 270 },
      ],
      { first: 100, other: 100 },
    ),
  ).toEqual([
    { top: 0, bottom: 20 },
    { top: 20, bottom: 120 },
    { top: 120, bottom: 220 },
    { top: 220, bottom: 270 },
  ]);
});
