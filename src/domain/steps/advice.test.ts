import { expect, test } from 'vitest';
import { adviceOf, countAt } from './advice.ts';
import { defineStep } from './define-step.ts';
import type { MatrixField } from './fields.ts';

const matrix = {
  kind: 'matrix',
  items: ['i1', 'i2', 'i3', 'i4'],
  count: { least: 1, most: 3, levels: [3, 2] },
} as const satisfies MatrixField;
const step = defineStep({
  id: 'step',
  phase: 'plan',
  filledBy: ['meeting'],
  fields: {
    day: { kind: 'date' },
    amount: { kind: 'number', unit: 'kroner' },
    tasks: matrix,
    rows: {
      kind: 'rows',
      name: 'text',
      start: 3,
      least: 2,
      most: 3,
      columns: {
        text: { kind: 'line' },
        day: { kind: 'date' },
        amount: { kind: 'number', unit: 'hours' },
        tasks: matrix,
      },
    },
  },
  advice: ['own'],
  check: ({ day }, all) => (day === '2027-05-12' && all['other'] ? [{ id: 'own', field: 'day' }] : []),
});
const kindOf = (answers: Record<string, unknown>): unknown => adviceOf(step, { step: answers }).kind;
const rows = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, text: 'x' }));

test('nothing written, nothing to say', () => {
  expect(adviceOf(step, {})).toEqual({ kind: [], own: [] });
  expect(kindOf({ day: '', amount: ' ', tasks: [], rows: [{ id: 'a' }] })).toEqual([]);
});

test('what can be read is left alone', () => {
  expect(kindOf({ day: '2027-05-12', amount: 'kr 30 000', rows: rows(2) })).toEqual([]);
});

test('a date and a number that cannot be read are named with what was typed', () => {
  expect(kindOf({ day: 'uke 23', amount: 'litt' })).toEqual([
    { id: 'unreadable-date', field: 'day', about: 'uke 23' },
    { id: 'unreadable-number', field: 'amount', about: 'litt', unit: 'kroner' },
  ]);
});

test('in rows, advice tells the row and the column', () => {
  const [first, second] = rows(2);
  expect(
    kindOf({
      rows: [
        { ...first, day: '31.02.2027' },
        { ...second, amount: 'mye' },
      ],
    }),
  ).toEqual([
    { id: 'unreadable-date', field: 'rows', row: 'r0', column: 'day', about: '31.02.2027' },
    { id: 'unreadable-number', field: 'rows', row: 'r1', column: 'amount', about: 'mye', unit: 'hours' },
  ]);
});

test.each([
  [0, []],
  [1, [{ id: 'too-few-rows', field: 'rows', count: 1, limit: 2 }]],
  [2, []],
  [3, []],
  [4, [{ id: 'too-many-rows', field: 'rows', count: 4, limit: 3 }]],
])('%d filled rows, blank ones not counted', (count, advice) => {
  expect(kindOf({ rows: [...rows(count), { id: 'blank' }] })).toEqual(advice);
});

test('a level with too few or too many items is named with the count, once something is chosen', () => {
  const required = matrix.items.map((id) => ({ id, level: 3 as const }));
  expect(kindOf({ tasks: required })).toEqual([
    { id: 'matrix-count', field: 'tasks', level: 3, count: 4 },
    { id: 'matrix-count', field: 'tasks', level: 2, count: 0 },
  ]);
  expect(
    kindOf({
      tasks: [
        { id: 'i1', level: 3 },
        { id: 'i2', level: 2 },
      ],
    }),
  ).toEqual([]);
});

test('own items count once they have a text', () => {
  const own = [
    { id: 'i1', level: 3 },
    { id: 'own', level: 3 },
    { id: 'named', text: 'Annet', level: 3 },
  ] as const;
  expect(countAt(matrix, own, 3)).toBe(2);
  expect(countAt(matrix, undefined, 3)).toBe(0);
});

test('the step’s own rules see its answers and those of the other steps', () => {
  expect(adviceOf(step, { step: { day: '2027-05-12' }, other: {} }).own).toEqual([
    { id: 'own', field: 'day' },
  ]);
  expect(adviceOf(step, { step: { day: '2027-05-12' } }).own).toEqual([]);
});
