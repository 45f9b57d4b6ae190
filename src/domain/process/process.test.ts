import { expect, test } from 'vitest';
import { defineStep } from '../steps/define-step.ts';
import { CURRENT_SCHEMA_VERSION, stepAnswers } from './process.ts';
import { emptyProcess } from './empty-process.ts';
import { titleOf } from '#domain/guide/title.ts';

const steps = [
  defineStep({
    id: 'one',
    phase: 'before',
    filledBy: ['meeting'],
    fields: {
      name: { kind: 'line' },
      rows: { kind: 'rows', name: 'text', start: 2, columns: { text: { kind: 'line' } } },
      more: { kind: 'rows', name: 'text', start: 0, columns: { text: { kind: 'line' } } },
    },
  }),
  defineStep({ id: 'two', phase: 'after', filledBy: ['meeting'], fields: { name: { kind: 'line' } } }),
];

test('a new process has the blank rows of the form, ids of its own, and nothing else', () => {
  let next = 0;
  expect(emptyProcess(steps, { now: '2027-05-12T10:00:00Z', newId: () => `id${next++}` })).toEqual({
    id: 'id2',
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: '2027-05-12T10:00:00Z',
    updatedAt: '2027-05-12T10:00:00Z',
    answers: { one: { rows: [{ id: 'id0' }, { id: 'id1' }] } },
  });
});

test.each([
  [{ about: { processName: 'Panel' } }, 'Panel'],
  [{ about: {} }, ''],
  [{}, ''],
  [{ about: { processName: 5 } }, ''],
])('the title of %j is %j', (answers, title) => {
  expect(titleOf({ answers })).toBe(title);
});

test('a step nobody has answered has no answers', () => {
  expect(stepAnswers({ answers: {} }, 'one')).toEqual({});
});
