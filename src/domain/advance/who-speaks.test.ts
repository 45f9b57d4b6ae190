import { describe, expect, it } from 'vitest';
import { defineStep } from '../steps/define-step.ts';
import { applyChanges } from '../process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '../process/process.ts';
import { rowsOf } from '../process/rows.ts';
import type { AdvanceAnswer } from './answer.ts';
import { mergeChanges } from './merge-answers.ts';
import { arrivalsOf, type ReceivedAnswer } from './received-answer.ts';
import { whoSpeaks, type PersonChoices } from './who-speaks.ts';

const steps = [
  defineStep({
    id: 'summary',
    phase: 'mapping',
    filledBy: ['advance'],
    fields: { good: { kind: 'paragraph' } },
  }),
];
const empty: Process = {
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '',
  updatedAt: '',
  answers: { advance: { leaders: [{ id: 'l1', role: 'Seksjonsleder', unit: 'Post 1' }] } },
};
const from = (leader: string, good: string, more: Partial<AdvanceAnswer> = {}): ReceivedAnswer => ({
  answer: {
    process: 'p',
    leader,
    role: 'Lege',
    unit: 'Post 2',
    version: 1,
    sentAt: '',
    answers: { summary: { good } },
    ...more,
  },
  by: 'link',
  leftovers: [],
});
const spoken = (process: Process, received: readonly ReceivedAnswer[], people: PersonChoices = {}) =>
  whoSpeaks(process, received, people);
const taken = (
  process: Process,
  received: readonly ReceivedAnswer[],
  people: PersonChoices = {},
): Process => ({
  ...process,
  answers: applyChanges(
    process.answers,
    mergeChanges(process, spoken(process, received, people).received, {}, { steps, now: '' }),
  ),
});
const good = (process: Process): unknown => process.answers['summary']?.['good'];
const leadersIn = (received: readonly ReceivedAnswer[]): readonly string[] =>
  received.map(({ answer }) => answer.leader);

describe('two people in the same role who answer one invitation for all', () => {
  const both = [from('a', 'Samtaler', { record: 'ra' }), from('b', 'Råd', { record: 'rb', role: 'LEGE ' })];

  it('are two, and a person is asked whether they are one', () => {
    const { received, doubts } = spoken(empty, both);
    expect(leadersIn(received)).toEqual(['a', 'b']);
    expect(doubts).toMatchObject([{ key: 'rb', leader: 'b', same: null, perhaps: [{ leader: 'a' }] }]);
  });

  it('both have their words taken in, together or one after the other', () => {
    const together = taken(empty, both);
    const apart = both.reduce((process, one) => taken(process, [one]), empty);
    expect(good(together)).toBe('Lege, Post 2:\nSamtaler\n\nLEGE, Post 2:\nRåd');
    for (const text of ['Samtaler', 'Råd']) expect(good(apart)).toContain(text);
  });

  it('are one when a person says so; then both are offered, the older first, also when one comes again', () => {
    const process = taken(empty, [from('a', 'Samtaler', { record: 'ra', sentAt: '2026-11-01T08:00:00Z' })]);
    const later = from('b', 'Råd', { record: 'rb', sentAt: '2026-11-02T08:00:00Z' });
    const one = spoken(process, [later], { rb: 'a' });
    expect(leadersIn(one.received)).toEqual(['a']);
    expect(one.doubts[0]?.same?.leader).toBe('a');
    const after = taken(process, [later], { rb: 'a' });
    expect(good(after)).toBe('Samtaler\n\nRåd');
    const again = spoken(after, [later]);
    expect(again.doubts).toEqual([]);
    expect(arrivalsOf(after, again.received)).toEqual(['double']);
  });

  it('are not asked about again when a person has let them be two', () => {
    const process = taken(empty, both);
    const newer = from('b', 'Råd og utvalg', { record: 'rb', version: 2, sentAt: '2026-11-03T08:00:00Z' });
    const { received, doubts } = spoken(process, [newer]);
    expect(doubts).toEqual([]);
    expect(arrivalsOf(process, received)).toEqual(['newer']);
  });
});

describe('one leader’s invitation that was answered in two records', () => {
  const first = from('l1', 'Samtaler', { record: 'r1', sentAt: '2026-11-01T08:00:00Z' });
  const second = from('l1', 'Råd', { record: 'r2', sentAt: '2026-11-02T08:00:00Z' });

  it('does not let the later words take the place of the first, and asks', () => {
    const { received, doubts } = spoken(empty, [second, first]);
    expect(new Set(leadersIn(received)).size).toBe(2);
    expect(received[1]?.answer.leader).toBe('l1');
    expect(doubts).toMatchObject([{ key: 'r2', perhaps: [{ leader: 'l1', role: 'Seksjonsleder' }] }]);
    const process = taken(taken(empty, [first]), [second]);
    for (const text of ['Samtaler', 'Råd']) expect(good(process)).toContain(text);
    expect(rowsOf(process.answers['advance']?.['leaders'])).toHaveLength(2);
  });

  it('is one leader’s when a person says so, and neither answer gives way to the other', () => {
    expect(good(taken(taken(empty, [first]), [second], { r2: 'l1' }))).toBe('Samtaler\n\nRåd');
    expect(good(taken(empty, [second, first], { r2: 'l1' }))).toBe('Samtaler\n\nRåd');
  });

  it('stays in versions when the record is the same, or when a Word form for that leader carries none', () => {
    const again = from('l1', 'Råd', { record: 'r1', version: 2, sentAt: '2026-11-02T08:00:00Z' });
    const form = from('l1', 'Utvalg', { sentAt: '2026-11-03T08:00:00Z' });
    const { received, doubts } = spoken(empty, [first, again, form]);
    expect(doubts).toEqual([]);
    expect(new Set(leadersIn(received))).toEqual(new Set(['l1']));
  });
});

it('asks nothing about answers that say neither role nor unit, or about other processes', () => {
  const nameless = { role: '', unit: '' };
  const received = [
    from('a', 'A', { record: 'ra', ...nameless }),
    from('b', 'B', { record: 'rb', ...nameless }),
    from('c', 'C', { record: 'rc', process: 'other' }),
    from('d', 'D', { record: 'rd', process: 'other' }),
  ];
  expect(spoken(empty, received)).toEqual({ received, doubts: [] });
});
