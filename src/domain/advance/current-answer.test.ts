import { expect, test } from 'vitest';
import { applyChanges, type Change } from '../process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '../process/process.ts';
import { sentFields } from './answer.ts';
import { currentAnswer } from './current-answer.ts';

const set = (step: string, field: string, value: unknown): Change => ({
  kind: 'set',
  step,
  path: [field],
  value,
});
const record: Process = {
  id: 'r',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '',
  updatedAt: '',
  answers: {
    invitation: { process: 'p', leader: 'l', role: 'leder', asked: ['summary'] },
    summary: { satisfiedWith: 'møtet med pårørende' },
  },
};
const withChanges = (before: Process, changes: readonly Change[]): Process => ({
  ...before,
  answers: applyChanges(before.answers, changes),
});
function sent(before: Process, now: string): Process {
  const current = currentAnswer(before, now);
  const fields = current ? { ...sentFields(current.answer), sentMark: current.mark } : {};
  return withChanges(
    before,
    Object.entries(fields).map(([field, value]) => set('invitation', field, value)),
  );
}

test('an answer that was never sent is version 1', () => {
  expect(currentAnswer(record, '2027-01-01T10:00:00Z')).toMatchObject({
    answer: { version: 1, sentAt: '2027-01-01T10:00:00Z' },
    sentBefore: false,
  });
});

test('sending the same again is the same version, from the same time', () => {
  expect(currentAnswer(sent(record, '2027-01-01T10:00:00Z'), '2027-01-02T10:00:00Z')).toMatchObject({
    answer: { version: 1, sentAt: '2027-01-01T10:00:00Z' },
    sentBefore: true,
  });
});

test('whatever is written after sending makes the next version', () => {
  const more = withChanges(sent(record, '2027-01-01T10:00:00Z'), [
    set('summary', 'areasToStrengthen', 'tolk'),
  ]);
  expect(currentAnswer(more, '2027-01-02T10:00:00Z')).toMatchObject({
    answer: { version: 2, sentAt: '2027-01-02T10:00:00Z' },
    sentBefore: false,
  });
});

test('a process of its own has no answer to send', () => {
  expect(currentAnswer({ ...record, answers: {} }, '')).toBeNull();
});
