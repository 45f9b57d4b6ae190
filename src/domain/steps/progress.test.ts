import { expect, test } from 'vitest';
import { defineStep, type AnyStep } from './define-step.ts';
import { isAnswered, progressOf, type Missing } from './progress.ts';
import type { StepAnswers } from '../process/process.ts';

const step: AnyStep = defineStep({
  id: 'step',
  phase: 'mapping',
  filledBy: ['meeting'],
  fields: {
    must: { kind: 'line', expected: true },
    may: { kind: 'paragraph' },
    rows: {
      kind: 'rows',
      expected: true,
      name: 'name',
      start: 2,
      columns: {
        name: { kind: 'line', expected: true },
        score: { kind: 'scale', expected: true },
        note: { kind: 'line' },
      },
    },
  },
});
const full = { id: 'a', name: 'x', score: 1 };

test.each<[string, StepAnswers, string, readonly Missing[]]>([
  ['nothing', {}, 'not-started', [{ field: 'must' }, { field: 'rows' }]],
  [
    'blanks only',
    { must: ' ', rows: [{ id: 'a' }, { id: 'b', name: '' }] },
    'not-started',
    [{ field: 'must' }, { field: 'rows' }],
  ],
  ['something that is not expected', { may: 'x' }, 'started', [{ field: 'must' }, { field: 'rows' }]],
  ['a part', { must: 'x' }, 'started', [{ field: 'rows' }]],
  [
    'a row with holes',
    { must: 'x', rows: [full, { id: 'b', note: 'n' }] },
    'started',
    [
      { field: 'rows', row: 'b', column: 'name' },
      { field: 'rows', row: 'b', column: 'score' },
    ],
  ],
  ['everything expected', { must: 'x', rows: [full, { id: 'b' }] }, 'done', []],
])('with %s', (_what, answers, status, missing) => {
  expect(progressOf(step, answers)).toEqual({ status, missing });
});

test('a row field that is not expected is not missed, but the holes in its rows are', () => {
  const { rows, ...others } = step.fields;
  const optional: AnyStep = { ...step, fields: { ...others, rows: { ...rows, expected: false } as never } };
  expect(progressOf(optional, { must: 'x' }).status).toBe('done');
  expect(progressOf(optional, { must: 'x', rows: [{ id: 'a', name: 'x' }] }).missing).toEqual([
    { field: 'rows', row: 'a', column: 'score' },
  ]);
});

test('a step without fields is never started', () => {
  expect(progressOf({ ...step, fields: {} }, {})).toEqual({ status: 'not-started', missing: [] });
});

test.each([
  [{ kind: 'tick' } as const, false, false],
  [{ kind: 'tick' } as const, true, true],
  [{ kind: 'tally' } as const, [0, 0, 0], false],
  [{ kind: 'tally' } as const, [0, 1, 0], true],
  [{ kind: 'checklist', options: ['a'] } as const, [], false],
  [{ kind: 'checklist', options: ['a'] } as const, ['a'], true],
  [{ kind: 'matrix', items: ['a'] } as const, [{ id: 'a' }], false],
  [{ kind: 'matrix', items: ['a'] } as const, [{ id: 'a', level: 1 }], true],
])('%j with %j is answered: %j', (field, value, answered) => {
  expect(isAnswered(field, value)).toBe(answered);
});
