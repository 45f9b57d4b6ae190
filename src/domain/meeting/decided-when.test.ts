import { expect, test } from 'vitest';
import { applyChanges, type Change } from '../process/change.ts';
import { placeKey } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { decidedWhen } from './decided-when.ts';
import { readMarks, writeMarks } from './decision-marks.ts';
import { beginMeeting, endMeeting } from './hold-meeting.ts';
import type { MeetingId } from '../guide/choices.ts';

const guide: readonly AnyStep[] = [
  {
    id: 'stakeholders',
    phase: 'mapping',
    filledBy: ['meeting'],
    fields: {
      groups: {
        kind: 'rows',
        name: 'name',
        start: 0,
        columns: {
          name: { kind: 'line' },
          involvement: { kind: 'scale' },
          involvementVotes: { kind: 'tally' },
          agreed: { kind: 'tick' },
        },
      },
    },
  },
  { id: 'decision', phase: 'needs', filledBy: ['meeting'], fields: { reason: { kind: 'paragraph' } } },
  {
    id: 'criteria',
    phase: 'needs',
    filledBy: ['meeting'],
    fields: { criteria: { kind: 'rows', name: 'text', start: 0, columns: { text: { kind: 'line' } } } },
  },
  { id: 'mandate', phase: 'plan', filledBy: ['meeting'], fields: { purpose: { kind: 'paragraph' } } },
];
const before: Answers = {
  stakeholders: { groups: [{ id: 's', name: 'Søsken', involvement: 1, agreed: true }] },
  decision: { reason: 'Fra i fjor' },
  criteria: {
    criteria: [
      { id: 'a', text: 'Tålmodig' },
      { id: 'b', text: 'Lokalkjent' },
    ],
  },
};

const set = (step: string, path: readonly string[], value: unknown): Change => ({
  kind: 'set',
  step,
  path,
  value,
});
const criterion = (id: string, text: string): Change => ({
  kind: 'insert',
  step: 'criteria',
  path: ['criteria'],
  row: { id, text },
});
const begin = (answers: Answers, meeting: MeetingId = 'needs-analysis', id = 'r1'): Answers =>
  applyChanges(answers, beginMeeting(guide, answers, { id, meeting, minutes: 60 }, undefined, 1));
const end = (answers: Answers): Answers => applyChanges(answers, endMeeting(guide, answers, 2));

/** "criteria a b": a field with its rows, in each of the three heaps. */
function told(answers: Answers, meeting: MeetingId = 'needs-analysis') {
  const { known, inMeeting, later, before: stood, changedSince } = decidedWhen(guide, answers, meeting);
  const short = (heap: typeof inMeeting): readonly string[] =>
    heap.map(({ field, rows }) => [field, ...(rows ?? []).map(({ id }) => id)].join(' '));
  return {
    known,
    now: short(inMeeting),
    later: short(later),
    before: short(stood),
    since: [...changedSince],
  };
}

test('what the meeting made or changed is apart from what stood', () => {
  const started = begin(before);
  expect(told(started)).toMatchObject({ now: [], before: ['groups s', 'reason', 'criteria a b'] });
  const ended = end(
    applyChanges(started, [
      set('criteria', ['criteria', 'b', 'text'], 'Kjenner Molde'),
      criterion('c', 'Vant til tolk'),
      set('decision', ['reason'], 'Fra i fjor  '),
      set('stakeholders', ['groups', 's', 'involvementVotes'], [3, 0, 0]),
    ]),
  );
  expect(told(ended)).toEqual({
    known: true,
    now: ['criteria b c'],
    before: ['groups s', 'reason', 'criteria a'],
    later: [],
    since: [],
  });
});

test('taking back what was changed in the meeting makes it stand from before again', () => {
  const started = begin(before);
  const changed = applyChanges(started, [set('decision', ['reason'], 'Noe nytt')]);
  expect(told(changed).now).toEqual(['reason']);
  expect(told(applyChanges(changed, [set('decision', ['reason'], 'Fra i fjor')])).now).toEqual([]);
});

test('words mended after the meeting stay decided in it, and new ones do not become so', () => {
  const ended = end(applyChanges(begin(before), [criterion('c', 'Vant til tolk')]));
  const after = applyChanges(ended, [
    set('criteria', ['criteria', 'c', 'text'], 'Er vant til tolk'),
    set('criteria', ['criteria', 'a', 'text'], 'Har god tid'),
    criterion('d', 'Skrevet på kontoret'),
  ]);
  expect(told(after)).toEqual({
    known: true,
    now: ['criteria c'],
    later: ['criteria a d'],
    before: ['groups s', 'reason', 'criteria b'],
    since: [placeKey({ step: 'criteria', field: 'criteria', row: 'c' })],
  });
});

test('each meeting tells its own, also a step that was put off until the other', () => {
  const first = end(applyChanges(begin(before), [criterion('c', 'Vant til tolk')]));
  const second = end(
    applyChanges(begin(first, 'action-plan', 'r2'), [
      set('mandate', ['purpose'], 'Råd til ledelsen'),
      set('decision', ['reason'], 'Ny begrunnelse'),
    ]),
  );
  expect(told(second, 'action-plan')).toMatchObject({ now: ['reason', 'purpose'], before: [], later: [] });
  expect(told(second)).toMatchObject({ now: ['criteria c'], later: ['reason'] });
});

test('a meeting that was ended and started again is one meeting', () => {
  const first = end(applyChanges(begin(before), [criterion('c', 'Vant til tolk')]));
  const between = applyChanges(first, [criterion('d', 'Skrevet i pausen')]);
  const again = applyChanges(begin(between, 'needs-analysis', 'r2'), [criterion('e', 'Tid på kveldstid')]);
  expect(told(again)).toMatchObject({
    now: ['criteria c e'],
    before: ['groups s', 'reason', 'criteria a b d'],
  });
});

test('starting the other meeting ends the one that goes on, with what stood then', () => {
  const open = applyChanges(begin(before), [criterion('c', 'Vant til tolk')]);
  const other = applyChanges(begin(open, 'action-plan', 'r2'), [criterion('d', 'Sagt i neste møte')]);
  expect(told(other)).toMatchObject({ now: ['criteria c'], later: ['criteria d'] });
  expect(told(other, 'action-plan').now).toEqual(['criteria d']);
});

test('nothing is told apart where a meeting was held without marks, or with marks nobody can read', () => {
  const all = { known: false, now: ['groups s', 'reason', 'criteria a b'], later: [], before: [], since: [] };
  expect(told(before)).toEqual(all);
  const unmarked = { id: 'old', meeting: 'needs-analysis', startedAt: '2026-01-01T10:00:00.000Z' };
  expect(told({ ...before, meeting: { runs: [unmarked] } })).toEqual(all);
  expect(told({ ...before, meeting: { runs: [{ ...unmarked, stoodAtStart: '[1' }] } })).toEqual(all);
});

test('kept marks hold no words, and come back as they were', () => {
  const { meeting } = begin(before);
  const [run] = meeting?.['runs'] as readonly Record<string, unknown>[];
  const kept = String(run?.['stoodAtStart']);
  expect(kept).not.toMatch(/Søsken|fjor|Tålmodig/);
  const marks = readMarks(kept);
  expect(marks && writeMarks(marks)).toBe(kept);
});

test('what stood at the start is kept as released files have it', () => {
  const { meeting } = begin(before);
  const [run] = meeting?.['runs'] as readonly Record<string, unknown>[];
  expect(JSON.parse(String(run?.['stoodAtStart']))).toEqual({
    'stakeholders/groups/s': '1avwtaz6l1l',
    'decision/reason': '45l38g0kv7',
    'criteria/criteria/a': 'yzqurq7pr4',
    'criteria/criteria/b': 'x34buq9tew',
  });
});
