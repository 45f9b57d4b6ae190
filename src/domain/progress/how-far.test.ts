import { describe, expect, test } from 'vitest';
import type { Answers } from '../process/process.ts';
import { processAnswers } from '#tests/support/case-process.ts';
import { readCase } from '#tests/support/case.ts';
import { comingMeeting, howFarOf, waitsForLeaders } from './how-far.ts';

const full = processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'));
const howFar = (answers: Answers, lastStep?: string) =>
  howFarOf({ answers, ...(lastStep === undefined ? {} : { lastStep }) });
const without = (answers: Answers, ...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

describe('where one goes on', () => {
  test('is the first step in what nobody has begun', () => {
    expect(howFar({})).toMatchObject({ begun: false, done: 0, asked: 13, next: 'about', missing: 0 });
  });

  test('is the step that was open last while it is unfinished', () => {
    expect(howFar({ about: { leader: 'Åse' } }, 'insight').next).toBe('insight');
  });

  test('is the first unfinished step where the one that was open last is finished', () => {
    const answers = without(full, 'summary', 'plan');
    expect(howFar(answers, 'mandate').next).toBe('summary');
    expect(howFar(answers, 'export').next).toBe('summary');
    expect(howFar(answers, 'nobody-knows').next).toBe('summary');
  });

  test('is the documents when nothing is left', () => {
    expect(howFar(full, 'mapping')).toMatchObject({ done: 13, asked: 13, next: 'export' });
  });

  test.each(['not-now', 'other-form'])('is no step about a panel where the decision is %s', (need) => {
    const answers = {
      ...without(full, 'criteria', 'groups', 'roles', 'mandate', 'plan'),
      decision: { need, reason: 'Vi har nok' },
    };
    expect(howFar(answers)).toMatchObject({ done: 8, asked: 9, next: 'plan' });
    expect(howFar({ ...answers, mandate: { purpose: 'Om et år' } })).toMatchObject({ asked: 10 });
  });
});

test('answers that lack are counted once every step is begun', () => {
  const { reason: _reason, ...decided } = full['decision'] ?? {};
  expect(howFar({ ...full, decision: decided })).toMatchObject({ missing: 1, next: 'decision' });
  expect(howFar({ ...without(full, 'plan'), decision: decided })).toMatchObject({ missing: 0 });
});

describe('what is waited for from leaders', () => {
  const leaders = [
    { id: 'l1', role: 'Leder', unit: 'Post 1' },
    { id: 'l2', role: 'Leder', unit: 'Post 2' },
    { id: 'l3' },
  ];
  const answers = [
    { id: 'a1', leader: 'l1' },
    { id: 'a2', leader: 'l1' },
  ];
  const asked = { advance: { leaders, answers }, about: { answerDeadline: '2026-12-04' } };

  test('is an answer from each who has sent none, by the day they were given', () => {
    const found = howFar(asked);
    expect(found).toMatchObject({ leaders: 2, unanswered: 1, deadline: '2026-12-04' });
    expect(waitsForLeaders(found)).toBe(true);
  });

  test('is nothing after the meeting it was for, and not before that meeting is over', () => {
    const run = { id: 'r1', meeting: 'needs-analysis', startedAt: '2026-12-10T08:00:00Z' };
    const during = howFar({ ...asked, meeting: { runs: [run] } });
    const after = howFar({ ...asked, meeting: { runs: [{ ...run, endedAt: '2026-12-10T09:00:00Z' }] } });
    expect([during, after].map(waitsForLeaders)).toEqual([true, false]);
  });

  test('is nothing when every step is done', () => {
    expect(waitsForLeaders(howFar({ ...full, advance: asked.advance }))).toBe(false);
  });
});

describe('the next meeting', () => {
  const names = { 'needs-analysis': 'Behovsanalyse', 'action-plan': 'Handlingsplan' };
  const meetings = [
    { id: 'm1', name: 'handlingsplan', date: '2027-03-03', minutes: '60' },
    { id: 'm2', name: 'Behovsanalyse', date: '2027-02-10' },
    { id: 'm3', name: 'Formøte', date: 'snart' },
  ];
  const next = (answers: Answers, today: string) => comingMeeting(howFar(answers), names, today)?.name;
  const held = { runs: [{ id: 'r', meeting: 'needs-analysis', startedAt: 'x', endedAt: 'y' }] };

  test('is the first with a day from today on', () => {
    expect(next({ about: { meetings } }, '2027-02-10')).toBe('Behovsanalyse');
    expect(next({ about: { meetings } }, '2027-02-11')).toBe('handlingsplan');
    expect(next({ about: { meetings } }, '2027-03-04')).toBeUndefined();
  });

  test('is none that was held before its day', () => {
    expect(next({ about: { meetings }, meeting: held }, '2027-02-01')).toBe('handlingsplan');
    const unnamed = meetings.map(({ name: _name, ...row }) => row).toReversed();
    expect(comingMeeting(howFar({ about: { meetings: unnamed } }), names, '2027-01-01')?.date).toBe(
      '2027-02-10',
    );
  });
});
