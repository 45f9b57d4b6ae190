import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineStep } from '../steps/define-step.ts';
import { differencesOf, type Difference, type DifferenceKind } from './compare.ts';
import { movedIds } from './moved-ids.ts';
import type { Answers } from './process.ts';

const steps = [
  defineStep({
    id: 'one',
    phase: 'mapping',
    filledBy: ['meeting'],
    fields: {
      text: { kind: 'paragraph' },
      ticked: { kind: 'tick' },
      rows: {
        kind: 'rows',
        name: 'name',
        start: 0,
        tree: true,
        columns: { name: { kind: 'line' }, score: { kind: 'scale' } },
      },
    },
  }),
  defineStep({ id: 'two', phase: 'plan', filledBy: ['meeting'], fields: { text: { kind: 'line' } } }),
];

const text = fc.constantFrom('', ' ', 'a', 'b', undefined);
const anyRow = fc.record({
  name: text,
  score: fc.constantFrom(1, 2, undefined),
  parent: fc.constantFrom('r1', 'r2', undefined),
});
const anyRows = fc
  .tuple(
    fc.shuffledSubarray(['r1', 'r2', 'r3', 'r4', 'r5']),
    fc.array(anyRow, { minLength: 5, maxLength: 5 }),
  )
  .map(([ids, cells]) => ids.map((id, index) => ({ ...cells[index], id })));
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  one: fc.record({ text, ticked: fc.boolean(), rows: fc.option(anyRows, { nil: undefined }) }),
  two: fc.record({ text }),
});

const BACK: Readonly<Record<DifferenceKind, DifferenceKind>> = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
};
const turned = ({ kind, before, after, ...place }: Difference): Difference => ({
  ...place,
  kind: BACK[kind],
  ...(after === undefined ? {} : { before: after }),
  ...(before === undefined ? {} : { after: before }),
});
const sorted = (differences: readonly Difference[]): readonly string[] =>
  differences
    .map(({ kind, step, field, row, column, before, after }) =>
      JSON.stringify([step, field, row, column, kind, before, after]),
    )
    .sort();
const rows = (...names: readonly string[]): Answers => ({
  one: { rows: names.map((name) => ({ id: name, name })) },
});

describe('comparing answers', () => {
  test('answers do not differ from themselves', () => {
    fc.assert(
      fc.property(anyAnswers, (a) => {
        expect(differencesOf(a, a, steps)).toEqual([]);
      }),
    );
  });

  test('looking from the other side turns added into removed and changes nothing else', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (a, b) => {
        expect(sorted(differencesOf(b, a, steps))).toEqual(sorted(differencesOf(a, b, steps).map(turned)));
      }),
      { numRuns: 1000 },
    );
  });

  test('a field and a cell are added, removed and changed', () => {
    const before = { one: { text: 'old', rows: [{ id: 'r', name: 'N', score: 1 }] }, two: {} };
    const after = { one: { text: 'new', rows: [{ id: 'r', name: 'N', score: 3 }] }, two: { text: 'more' } };
    expect(differencesOf(before, after, steps)).toEqual([
      { kind: 'changed', step: 'one', field: 'text', before: 'old', after: 'new' },
      { kind: 'changed', step: 'one', field: 'rows', row: 'r', column: 'score', before: 1, after: 3 },
      { kind: 'added', step: 'two', field: 'text', after: 'more' },
    ]);
    expect(differencesOf(after, { ...after, two: { text: '  ' } }, steps)).toEqual([
      { kind: 'removed', step: 'two', field: 'text', before: 'more' },
    ]);
  });

  test('a row is added and removed as a whole', () => {
    expect(differencesOf(rows('a', 'b'), rows('b', 'c'), steps)).toEqual([
      { kind: 'added', step: 'one', field: 'rows', row: 'c', after: { id: 'c', name: 'c' } },
      { kind: 'removed', step: 'one', field: 'rows', row: 'a', before: { id: 'a', name: 'a' } },
    ]);
  });

  test('a blank row is no row', () => {
    const blank = { one: { rows: [{ id: 'x' }, { id: 'y', name: ' ' }] } };
    expect(differencesOf({}, blank, steps)).toEqual([]);
    expect(differencesOf(blank, { one: { rows: [{ id: 'x', name: 'X' }] } }, steps)).toMatchObject([
      { kind: 'added', row: 'x' },
    ]);
  });

  test('the last row put first has moved, and no other', () => {
    const found = differencesOf(rows('a', 'b', 'c', 'd'), rows('d', 'a', 'b', 'c'), steps);
    expect(found).toMatchObject([{ kind: 'moved', row: 'd' }]);
  });

  test('a row under another row has moved', () => {
    const under = {
      one: {
        rows: [
          { id: 'a', name: 'a' },
          { id: 'b', name: 'b', parent: 'a' },
        ],
      },
    };
    expect(differencesOf(rows('a', 'b'), under, steps)).toMatchObject([{ kind: 'moved', row: 'b' }]);
  });

  test('values of another shape than the field do not stop the comparison', () => {
    const strange = { one: { rows: 'no rows', text: 7 } };
    expect(differencesOf(strange, {}, steps)).toMatchObject([{ kind: 'removed', field: 'text' }]);
  });
});

test('taking the moved ids away leaves the same order, and fewer would not', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 });
  fc.assert(
    fc.property(order, order, (before, after) => {
      const moved = movedIds(before, after);
      expect(movedIds(after, before)).toEqual(moved);
      const left = (ids: readonly string[]): readonly string[] => ids.filter((id) => !moved.has(id));
      expect(left(before)).toEqual(left(after));
      expect(moved.size).toBe(6 - longestCommon(before, after));
    }),
  );
});

function longestCommon([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const from = other.indexOf(first);
  const without = longestCommon(rest, other);
  return from < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(from + 1)));
}
