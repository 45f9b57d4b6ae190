import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, applyChanges, inverseOf, valueAt, type Change } from './change.ts';
import type { Answers } from './process.ts';

/** Few names, so that changes often meet. */
const STEPS = ['s1', 's2'];
const TEXT_FIELDS = ['f1', 'f2'];
const ROW_FIELDS = ['rows1', 'rows2'];
const ROWS = ['a', 'b', 'c', 'd'];
const COLUMNS = ['x', 'y'];

const step = fc.constantFrom(...STEPS);
const rowId = fc.constantFrom(...ROWS);
const value = fc.oneof(
  fc.constantFrom('', 'one', 'two', undefined, 3),
  fc.constantFrom(['k1'], ['k1', 'k2']),
);
const before = fc.option(rowId, { nil: undefined });
const rowsPath = fc.oneof(
  fc.constantFrom(...ROW_FIELDS).map((field) => [field]),
  fc.tuple(fc.constantFrom(...ROW_FIELDS), rowId).map(([field, id]) => [field, id, 'matrix']),
);
const cellPath = fc
  .tuple(rowsPath, rowId, fc.constantFrom(...COLUMNS))
  .map(([path, id, column]) => [...path, id, column]);
const placed = (at: string | undefined): { before?: string } => (at === undefined ? {} : { before: at });

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    step,
    path: fc.constantFrom(...TEXT_FIELDS).map((field) => [field]),
    value,
  }),
  fc.record({ kind: fc.constant('set' as const), step, path: cellPath, value }),
  fc.tuple(step, rowsPath, rowId, value, before).map(([to, path, id, x, at]): Change => ({
    kind: 'insert',
    step: to,
    path,
    row: { id, x },
    ...placed(at),
  })),
  fc.record({ kind: fc.constant('remove' as const), step, path: rowsPath, row: rowId }),
  fc
    .tuple(step, rowsPath, rowId, before)
    .map(([to, path, row, at]): Change => ({ kind: 'move', step: to, path, row, ...placed(at) })),
);

const anyAnswers = fc.array(anyChange, { maxLength: 25 }).map((changes) => applyChanges({}, changes));

/** Without keys and lists that hold nothing: "no rows" and "never answered" are the same answer. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.length === 0 ? undefined : node.map(tidy);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node)
    .map(([key, child]) => [key, tidy(child)] as const)
    .filter(([, child]) => child !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

describe('any changes', () => {
  test('taking them back in reverse order gives the same answers', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(anyChange, { maxLength: 10 }), (start, changes) => {
        const back: Change[] = [];
        let answers = start;
        for (const change of changes) {
          const inverse = inverseOf(answers, change);
          if (inverse) back.unshift(inverse);
          answers = applyChange(answers, change);
        }
        expect(tidy(applyChanges(answers, back))).toEqual(tidy(start));
      }),
      { numRuns: 1000 },
    );
  });

  test('an inverse of null means that nothing changes', () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, (answers, change) => {
        if (inverseOf(answers, change) === null) expect(applyChange(answers, change)).toEqual(answers);
      }),
      { numRuns: 1000 },
    );
  });

  test('changes of different fields can come in any order', () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, anyChange, (answers, one, other) => {
        fc.pre(one.step !== other.step || one.path[0] !== other.path[0]);
        expect(applyChanges(answers, [one, other])).toEqual(applyChanges(answers, [other, one]));
      }),
      { numRuns: 1000 },
    );
  });

  test('the answers they are applied to are left alone', () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, (answers, change) => {
        const copy = structuredClone(answers);
        applyChange(answers, change);
        expect(answers).toEqual(copy);
      }),
    );
  });

  test('row ids stay unique in every list', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const fields of Object.values(answers))
          for (const field of ROW_FIELDS) {
            const ids = ((fields[field] ?? []) as { id: string }[]).map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
          }
      }),
    );
  });

  test('making the same change twice is making it once', () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, (answers, change) => {
        const once = applyChange(answers, change);
        expect(applyChange(once, change)).toEqual(once);
      }),
    );
  });
});

const rows = (...ids: readonly string[]): Answers => ({ s: { rows: ids.map((id) => ({ id })) } });
const idsOf = (answers: Answers): unknown =>
  (valueAt(answers, 's', ['rows']) as { id: string }[]).map(({ id }) => id);
const at = { step: 's', path: ['rows'] } as const;

test.each<[string, Change, readonly string[]]>([
  ['inserting puts the row last', { kind: 'insert', ...at, row: { id: 'n' } }, ['a', 'b', 'c', 'n']],
  ['inserting before a row', { kind: 'insert', ...at, row: { id: 'n' }, before: 'b' }, ['a', 'n', 'b', 'c']],
  [
    'inserting before a row that is gone puts it last',
    { kind: 'insert', ...at, row: { id: 'n' }, before: 'z' },
    ['a', 'b', 'c', 'n'],
  ],
  [
    'inserting a row that is there',
    { kind: 'insert', ...at, row: { id: 'b' }, before: 'a' },
    ['a', 'b', 'c'],
  ],
  ['removing', { kind: 'remove', ...at, row: 'b' }, ['a', 'c']],
  ['removing a row that is gone', { kind: 'remove', ...at, row: 'z' }, ['a', 'b', 'c']],
  ['moving up', { kind: 'move', ...at, row: 'c', before: 'a' }, ['c', 'a', 'b']],
  ['moving down', { kind: 'move', ...at, row: 'a', before: 'c' }, ['b', 'a', 'c']],
  ['moving to the end', { kind: 'move', ...at, row: 'a' }, ['b', 'c', 'a']],
  ['moving before itself', { kind: 'move', ...at, row: 'b', before: 'b' }, ['a', 'b', 'c']],
  ['moving a row that is gone', { kind: 'move', ...at, row: 'z' }, ['a', 'b', 'c']],
])('%s', (_what, change, ids) => {
  expect(idsOf(applyChange(rows('a', 'b', 'c'), change))).toEqual(ids);
});

test('writing in a row that another window removed brings the text back', () => {
  const removed = applyChange(rows('a', 'b'), { kind: 'remove', ...at, row: 'a' });
  const written = applyChange(removed, {
    kind: 'set',
    step: 's',
    path: ['rows', 'a', 'name'],
    value: 'text',
  });
  expect(valueAt(written, 's', ['rows', 'a', 'name'])).toBe('text');
  expect(idsOf(written)).toEqual(['b', 'a']);
});

test('writing in a matrix of a removed row brings both rows back, and undo takes both away', () => {
  const set: Change = { kind: 'set', step: 's', path: ['rows', 'a', 'tasks', 'teaching', 'level'], value: 3 };
  const written = applyChange({}, set);
  expect(written).toEqual({ s: { rows: [{ id: 'a', tasks: [{ id: 'teaching', level: 3 }] }] } });
  expect(inverseOf({}, set)).toEqual({ kind: 'remove', step: 's', path: ['rows'], row: 'a' });
});

test('setting to nothing takes the key away', () => {
  const answers = { s: { f: 'x', g: 'y' } };
  expect(applyChange(answers, { kind: 'set', step: 's', path: ['f'], value: undefined })).toEqual({
    s: { g: 'y' },
  });
});

test('a change that changes nothing gives back the very same answers', () => {
  const answers = { s: { f: 'x', rows: [{ id: 'a' }] } };
  expect(applyChange(answers, { kind: 'set', step: 's', path: ['f'], value: 'x' })).toBe(answers);
  expect(applyChange(answers, { kind: 'remove', ...at, row: 'z' })).toBe(answers);
});

test.each([
  [['f'], 'x'],
  [['rows', 'a', 'name'], 'n'],
  [['rows', 'z', 'name'], undefined],
  [['rows', 'a'], { id: 'a', name: 'n' }],
  [['constructor'], undefined],
  [['f', 'length'], undefined],
])('the value at %j is %j', (path, expected) => {
  expect(valueAt({ s: { f: 'x', rows: [{ id: 'a', name: 'n' }] } }, 's', path)).toEqual(expected);
});
