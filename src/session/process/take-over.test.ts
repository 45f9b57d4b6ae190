import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyChanges, type Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { createTakeOver, type TakeOver } from './take-over.ts';

const typed = (value: string, field = 'satisfiedWith'): Change => ({
  kind: 'set',
  step: 'summary',
  path: [field],
  value,
});
const [a, b] = ['window-a', 'window-b'];

let answers: Answers;
let stored: [Change, unknown][];
let takeOver: TakeOver;

beforeEach(() => {
  vi.useFakeTimers();
  answers = { summary: { satisfiedWith: 'Kø' } };
  stored = [];
  takeOver = createTakeOver({
    answers: () => answers,
    store: (change, seen) => stored.push([change, seen]),
  });
});
afterEach(() => vi.useRealTimers());

function hear(changes: readonly Change[], upTo: number, by = a): void {
  const before = answers;
  answers = applyChanges(answers, changes);
  takeOver.heard(changes, { by, upTo }, before);
}

test('what a window announced and never stored is stored from here, with what was there before it', () => {
  hear([typed('Køen')], 1);
  hear([typed('Køen er')], 2);
  vi.advanceTimersByTime(900);
  expect(stored).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(stored).toEqual([[typed('Køen er'), 'Kø']]);
  vi.advanceTimersByTime(60_000);
  expect(stored).toHaveLength(1);
});

test('what the window stored itself is left to it, and the rest is not', () => {
  hear([typed('Køen')], 1);
  hear([typed('Kolskurset', 'areasToStrengthen')], 2);
  takeOver.written({ by: a, upTo: 1 });
  vi.advanceTimersByTime(5_000);
  expect(stored).toEqual([[typed('Kolskurset', 'areasToStrengthen'), undefined]]);
});

test('one window that stores says nothing about another', () => {
  hear([typed('Fra a')], 1, a);
  takeOver.written({ by: b, upTo: 7 });
  vi.advanceTimersByTime(5_000);
  expect(stored).toHaveLength(1);
});

test('what was written over since, here or elsewhere, is left alone', () => {
  hear([typed('Fra a')], 1);
  answers = applyChanges(answers, [typed('Skrevet her etterpå')]);
  vi.advanceTimersByTime(5_000);
  expect(stored).toEqual([]);
});

test('a row that a dead window added is stored whole, and one that was removed since is not', () => {
  const insert = (id: string): Change => ({
    kind: 'insert',
    step: 'strategy',
    path: ['challenges'],
    row: { id, text: `Utfordring ${id}` },
  });
  hear([insert('r1'), insert('r2')], 2);
  answers = applyChanges(answers, [{ kind: 'remove', step: 'strategy', path: ['challenges'], row: 'r2' }]);
  vi.advanceTimersByTime(5_000);
  const disk = applyChanges(
    // Something written in the row here reached the disk first.
    { strategy: { challenges: [{ id: 'r1', contribution: 'Herfra' }] } },
    stored.map(([change]) => change),
  );
  expect(disk['strategy']?.['challenges']).toEqual([
    { id: 'r1', contribution: 'Herfra', text: 'Utfordring r1' },
  ]);
});

test('a row that a dead window removed goes, unless somebody has brought it back', () => {
  answers = {
    strategy: {
      challenges: [
        { id: 'r1', text: 'En' },
        { id: 'r2', text: 'To' },
      ],
    },
  };
  const remove = (row: string): Change => ({ kind: 'remove', step: 'strategy', path: ['challenges'], row });
  hear([remove('r1'), remove('r2')], 2);
  answers = applyChanges(answers, [
    { kind: 'set', step: 'strategy', path: ['challenges', 'r2', 'text'], value: 'To, og mer' },
  ]);
  vi.advanceTimersByTime(5_000);
  expect(stored).toEqual([[remove('r1'), undefined]]);
});

test('nothing is stored over a process that was replaced as a whole', () => {
  hear([typed('Gammelt')], 1);
  takeOver.forget();
  vi.advanceTimersByTime(5_000);
  expect(stored).toEqual([]);
});

test('a window that is about to close stores at once what it watched over', () => {
  hear([typed('Sist sett')], 1);
  takeOver.settle();
  expect(stored).toEqual([[typed('Sist sett'), 'Kø']]);
  vi.advanceTimersByTime(5_000);
  expect(stored).toHaveLength(1);
});

describe('counting', () => {
  const hand = (at: 0 | 1 | 2, by = 1): Change => ({
    kind: 'add',
    step: 'stakeholders',
    path: ['groups', 'g1', 'involvementVotes'],
    by,
    at,
  });
  const disk = (start: Answers): unknown =>
    applyChanges(
      start,
      stored.map(([change]) => change),
    )['stakeholders']?.['groups'];
  const hands = (...votes: readonly number[]): Answers => ({
    stakeholders: { groups: [{ id: 'g1', involvementVotes: votes }] },
  });

  beforeEach(() => {
    answers = hands(2, 0, 0);
  });

  test('hands that a dead window counted are stored once, whether it had stored them or not', () => {
    hear([hand(0), hand(0)], 2);
    hear([hand(1)], 3);
    vi.advanceTimersByTime(5_000);
    const counted = [{ id: 'g1', involvementVotes: [4, 1, 0] }];
    expect(disk(hands(2, 0, 0))).toEqual(counted);
    expect(disk(hands(3, 0, 0))).toEqual(counted);
    expect(disk(hands(4, 1, 0))).toEqual(counted);
    expect(stored.every(([, seen]) => JSON.stringify(seen) === '[2,0,0]')).toBe(true);
  });

  test('what a living window counts meanwhile is left to it, so that nobody is counted twice', () => {
    hear([hand(0)], 1, a);
    vi.advanceTimersByTime(1_500);
    hear([hand(0), hand(2)], 2, b);
    vi.advanceTimersByTime(600);
    expect(disk(hands(2, 0, 0))).toEqual([{ id: 'g1', involvementVotes: [3, 0, 0] }]);
  });

  test('a window that closes while another counts leaves the newest hands to that one', () => {
    hear([hand(0)], 1);
    takeOver.settle();
    expect(stored).toEqual([]);
  });

  test('hands on a row that was removed since are not stored', () => {
    hear([hand(0)], 1);
    answers = applyChanges(answers, [{ kind: 'remove', step: 'stakeholders', path: ['groups'], row: 'g1' }]);
    vi.advanceTimersByTime(5_000);
    expect(stored).toEqual([]);
  });

  test('an id a dead window included is stored while it stands, and one it excluded while it is out', () => {
    const at = { step: 'groups', path: ['groups', 'g1', 'criteriaMet'] };
    const changes: readonly Change[] = [
      { kind: 'include', ...at, id: 'k1' },
      { kind: 'include', ...at, id: 'k2' },
      { kind: 'exclude', ...at, id: 'k3' },
      { kind: 'exclude', ...at, id: 'k4' },
    ];
    answers = { groups: { groups: [{ id: 'g1', criteriaMet: ['k3', 'k4'] }] } };
    hear(changes, 4);
    answers = applyChanges(answers, [
      { kind: 'exclude', ...at, id: 'k2' },
      { kind: 'include', ...at, id: 'k4' },
    ]);
    vi.advanceTimersByTime(5_000);
    expect(stored.map(([change]) => change)).toEqual([changes[0], changes[2]]);
  });
});
