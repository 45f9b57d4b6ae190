import { expect, test } from 'vitest';
import { defineStep } from '../steps/define-step.ts';
import { applyChanges } from '../process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '../process/process.ts';
import type { AdvanceAnswer } from './answer.ts';
import { compareAnswers } from './compare-answer.ts';
import { mergeChanges, type MergeChoices } from './merge-answers.ts';
import type { ReceivedAnswer } from './received-answer.ts';

const steps = [
  defineStep({
    id: 'summary',
    phase: 'mapping',
    filledBy: ['advance'],
    fields: { good: { kind: 'paragraph' }, amount: { kind: 'number', unit: 'kroner' } },
  }),
];
const processWith = (answers: Answers): Process => ({
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '',
  updatedAt: '',
  answers: {
    ...answers,
    advance: { leaders: ['l1', 'l2'].map((id) => ({ id, role: 'Leder', unit: `Post ${id.slice(1)}` })) },
  },
});
const empty = processWith({});
const from = (leader: string, answers: Answers, more: Partial<AdvanceAnswer> = {}): ReceivedAnswer => ({
  answer: { process: 'p', leader, role: 'Leder', unit: '', version: 1, sentAt: '', answers, ...more },
  by: 'link',
  leftovers: [],
});
const good = (leader: string, text: string): ReceivedAnswer => from(leader, { summary: { good: text } });
const merged = (
  process: Process,
  received: readonly ReceivedAnswer[],
  choices: MergeChoices = {},
): Process => ({
  ...process,
  answers: applyChanges(
    process.answers,
    mergeChanges(process, received, choices, { steps, now: '2026-11-05T08:00:00Z' }),
  ),
});
const goodIn = (process: Process): unknown => process.answers['summary']?.['good'];

test('words that a later version takes back are offered to be taken away, and what others wrote stays', () => {
  const first = merged(processWith({ summary: { good: 'Våre' } }), [good('l1', 'A'), good('l2', 'B')]);
  const later = from('l1', { summary: { amount: '4' } }, { version: 2 });
  const [place] = compareAnswers(first, [later], steps).places.filter(({ field }) => field === 'good');
  const [offer] = place?.offers ?? [];

  expect(offer).toMatchObject({ status: 'changed', text: '', before: 'A', suggested: 'theirs' });
  expect(goodIn(merged(first, [later]))).toBe('Våre\n\nLeder, Post 2:\nB');
  const kept = merged(first, [later], { offers: { [offer?.key ?? '']: 'mine' } });
  expect(goodIn(kept)).toBe(goodIn(first));
  expect(compareAnswers(kept, [later], steps).places).toEqual([]);
  const again = from('l1', { summary: { good: 'A3' } }, { version: 3 });
  expect(goodIn(merged(merged(first, [later]), [again]))).toBe(
    'Våre\n\nLeder, Post 1:\nA3\n\nLeder, Post 2:\nB',
  );
});

test('words that are taken back are not in the way where they stood alone, in a cell with room for one, or twice', () => {
  const said = { summary: { good: 'A', amount: '4' } };
  const alone = merged(empty, [from('l1', said)]);
  const nothing = from('l1', {}, { version: 2 });
  expect(merged(alone, [nothing]).answers['summary']).toEqual({});
  const agreed = merged(empty, [from('l1', said), from('l2', said)]);
  expect(merged(agreed, [nothing]).answers['summary']).toEqual(said.summary);
  const written = { ...alone, answers: { ...alone.answers, summary: { good: 'Vårt', amount: '5' } } };
  expect(compareAnswers(written, [nothing], steps).places).toEqual([]);
});

test('an answer from another machine that says nothing there takes nothing back', () => {
  const first = merged(empty, [from('l1', { summary: { good: 'A' } }, { record: 'one' })]);
  const other = from('l1', { summary: { amount: '4' } }, { record: 'two', sentAt: '2026-11-06' });
  expect(goodIn(merged(first, [other]))).toBe('A');
});
