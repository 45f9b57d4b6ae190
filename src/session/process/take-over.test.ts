import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
