import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { applyChange, type Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Row } from '#domain/process/rows.ts';
import { watchAnswers } from './watch-answers.ts';

const setup = () => {
  const store = createStore<{ process: { answers: Answers }; other?: number }>(() => ({
    process: {
      answers: {
        s: {
          text: 'a',
          rows: [
            { id: 'r1', name: 'x' },
            { id: 'r2', name: 'y' },
          ],
        },
      },
    },
  }));
  const watching = watchAnswers(store);
  const told: string[] = [];
  const follow = (name: string, step: string, path: readonly string[]) =>
    watching.watch(step, path, () => told.push(name));
  const apply = (change: Change): readonly string[] => {
    told.length = 0;
    store.setState(({ process: { answers } }) => ({ process: { answers: applyChange(answers, change) } }));
    return [...told];
  };
  return { store, follow, apply, told };
};
const set = (path: readonly string[], value: unknown): Change => ({ kind: 'set', step: 's', path, value });

test('only those who look at the changed row are told, and those who look at the whole field', () => {
  const { follow, apply } = setup();
  follow('field', 's', ['rows']);
  follow('r1', 's', ['rows', 'r1', 'name']);
  follow('r2', 's', ['rows', 'r2', 'name']);
  follow('text', 's', ['text']);
  expect(apply(set(['rows', 'r2', 'name'], 'z'))).toEqual(['field', 'r2']);
  expect(apply(set(['text'], 'b'))).toEqual(['text']);
});

test('a row that comes or goes tells those who look at it', () => {
  const { follow, apply } = setup();
  follow('r3', 's', ['rows', 'r3', 'name']);
  expect(apply({ kind: 'insert', step: 's', path: ['rows'], row: { id: 'r3', name: 'n' } })).toEqual(['r3']);
  expect(apply({ kind: 'remove', step: 's', path: ['rows'], row: 'r3' })).toEqual(['r3']);
});

test('nobody is told when something else than the answers changes, or after stopping', () => {
  const { store, follow, apply, told } = setup();
  const stop = follow('r1', 's', ['rows', 'r1', 'name']);
  store.setState({ other: 1 });
  expect(told).toEqual([]);
  stop();
  expect(apply(set(['rows', 'r1', 'name'], 'z'))).toEqual([]);
});

test('the whole process put in place tells every place that is not the same', () => {
  const { store, follow, told } = setup();
  follow('text', 's', ['text']);
  follow('r1', 's', ['rows', 'r1', 'name']);
  store.setState({ process: { answers: {} } });
  expect(told).toEqual(['text', 'r1']);
});

test('of any rows that become any others, those are told whose row is another, and nobody else', () => {
  const ids = fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'));
  const rowsOfIds = (names: readonly string[], version: (id: string) => string): readonly Row[] =>
    names.map((id) => KEPT[`${id}${version(id)}`] ?? { id });
  const versions = fc.dictionary(fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'), fc.constantFrom('', '+'));
  fc.assert(
    fc.property(ids, versions, ids, versions, fc.boolean(), (before, was, after, is, sameIds) => {
      const then = rowsOfIds(before, (id) => was[id] ?? '');
      const now = rowsOfIds(sameIds ? before : after, (id) => is[id] ?? '');
      const store = createStore<{ process: { answers: Answers } }>(() => ({
        process: { answers: { s: { rows: then } } },
      }));
      const told: string[] = [];
      const watching = watchAnswers(store);
      const watched = ['r1', 'r2', 'r3', 'r4', 'r5'];
      for (const id of watched) watching.watch('s', ['rows', id, 'name'], () => told.push(id));
      store.setState({ process: { answers: { s: { rows: now } } } });
      const others = watched.filter(
        (id) => now.find((row) => row.id === id) !== then.find((row) => row.id === id),
      );
      expect(told.toSorted()).toEqual(others);
    }),
  );
});

/** Two states of each row; what is the same object has not changed. */
const KEPT: Readonly<Record<string, Row>> = Object.fromEntries(
  ['r1', 'r2', 'r3', 'r4', 'r5'].flatMap((id) => [
    [id, { id, name: 'x' }],
    [`${id}+`, { id, name: 'y' }],
  ]),
);
