import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, applyChanges, effectOf, inverseOf, type Change } from './change.ts';
import { valueAt } from './value-at.ts';
import { isMerging } from './merging.ts';
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
  fc.constantFrom(['k1'], ['k1', 'k2'], ['k2', 'k2']),
  fc.constantFrom('03', '1', '0', [0, 0, 0], [1, 0, 2]),
);
const before = fc.option(rowId, { nil: undefined });
const rowsPath = fc.oneof(
  fc.constantFrom(...ROW_FIELDS).map((field) => [field]),
  fc.tuple(fc.constantFrom(...ROW_FIELDS), rowId).map(([field, id]) => [field, id, 'matrix']),
);
const cellPath = fc
  .tuple(rowsPath, rowId, fc.constantFrom(...COLUMNS))
  .map(([path, id, column]) => [...path, id, column]);
const idsPath = fc.oneof(
  fc.constant(['f1']),
  rowsPath.chain((path) => rowId.map((id) => [...path, id, 'x'])),
);
const placed = (at: string | undefined): { before?: string } => (at === undefined ? {} : { before: at });

const anyCount: fc.Arbitrary<Change> = fc
  .tuple(
    step,
    fc.oneof(fc.constant(['f2']), cellPath),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(undefined, 0, 1, 2),
  )
  .map(([to, path, by, at]) => ({ kind: 'add', step: to, path, by, ...(at === undefined ? {} : { at }) }));
const anyId: fc.Arbitrary<Change> = fc
  .tuple(
    step,
    idsPath,
    fc.constantFrom('k1', 'k2', 'k3'),
    fc.option(fc.constantFrom('k1', 'k2'), { nil: undefined }),
  )
  .chain(([to, path, id, at]) =>
    fc.constantFrom<Change>(
      { kind: 'include', step: to, path, id, ...placed(at) },
      { kind: 'exclude', step: to, path, id },
    ),
  );
const anyMerging = fc.oneof(anyCount, anyId);

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyMerging,
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

  test('making the same change twice is making it once, unless it counts', () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, (answers, change) => {
        fc.pre(change.kind !== 'add');
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

test('a whole row that is set where it is gone comes last, and taking that back takes the row away', () => {
  const set: Change = { kind: 'set', step: 's', path: ['rows', 'b'], value: { id: 'b', text: 'kept' } };
  const answers: Answers = { s: { rows: [{ id: 'a' }] } };
  const after = applyChange(answers, set);
  expect(after).toEqual({ s: { rows: [{ id: 'a' }, { id: 'b', text: 'kept' }] } });
  expect(inverseOf(answers, set)).toEqual({ kind: 'remove', step: 's', path: ['rows'], row: 'b' });
  expect(applyChange(after, { ...set, value: undefined })).toEqual(answers);
});

describe('adding and including', () => {
  const add = (by: number, path: readonly string[] = ['n'], at?: 0 | 1 | 2): Change => ({
    kind: 'add',
    step: 's',
    path,
    by,
    ...(at === undefined ? {} : { at }),
  });
  const include = (id: string): Change => ({ kind: 'include', step: 's', path: ['ids'], id });
  const exclude = (id: string): Change => ({ kind: 'exclude', step: 's', path: ['ids'], id });
  const n = (answers: Answers): unknown => answers['s']?.['n'];

  test('two who count in one place at once lose nothing, in any order', () => {
    const counts = fc.array(fc.nat({ max: 5 }), { maxLength: 6 });
    const at = fc.constantFrom(undefined, 0, 1, 2);
    fc.assert(
      fc.property(counts, counts, at, fc.nat({ max: 3 }), (mine, theirs, place, start) => {
        const all = [...mine, ...theirs].map((by) => add(by, ['n'], place));
        const before = applyChange({}, add(start, ['n'], place));
        const done = applyChanges(before, all);
        expect(applyChanges(before, all.toReversed())).toEqual(done);
        const sum = [start, ...mine, ...theirs].reduce((one, other) => one + other, 0);
        const expected = place === undefined ? String(sum) : [0, 0, 0].with(place, sum);
        expect(n(done)).toEqual(sum === 0 ? undefined : expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('more and fewer at once come to the same in any order, as long as nobody goes under zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (one, other) => {
        const start: Answers = { s: { n: '10' } };
        const done = applyChanges(start, [add(one), add(other)]);
        expect(applyChanges(start, [add(other), add(one)])).toEqual(done);
        expect(n(done) ?? '0').toBe(String(10 + one + other));
      }),
      { numRuns: 1000 },
    );
  });

  test('different ids can come in and go out of one list in any order', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(ids, anyId, anyId, (start, one, other) => {
        const place = { step: 's', path: ['ids'] };
        const [mine, theirs] = [
          { ...one, ...place },
          { ...other, ...place },
        ];
        fc.pre('id' in mine && 'id' in theirs && mine.id !== theirs.id);
        const before: Answers = start.length > 0 ? { s: { ids: start } } : {};
        const sorted = (changes: readonly Change[]): unknown =>
          (valueAt(applyChanges(before, changes), 's', ['ids']) as string[] | undefined)?.toSorted();
        expect(sorted([mine, theirs])).toEqual(sorted([theirs, mine]));
      }),
      { numRuns: 1000 },
    );
  });

  test('taking a deed back leaves what another has counted and included since', () => {
    fc.assert(
      fc.property(anyAnswers, anyMerging, anyMerging, (answers, mine, theirs) => {
        fc.pre(mine.kind !== 'add' || mine.by > 0);
        fc.pre(theirs.kind !== 'add' || theirs.by > 0);
        fc.pre(!('id' in mine && 'id' in theirs && mine.id === theirs.id));
        // A field is one kind: typed counts, tallies or ids.
        const kindOf = (change: Change): string =>
          change.kind !== 'add' ? 'ids' : change.at === undefined ? 'count' : 'tally';
        fc.pre(mine.path.join() !== theirs.path.join() || kindOf(mine) === kindOf(theirs));
        const back = inverseOf(answers, mine);
        fc.pre(back !== null && isMerging(back));
        const withTheirs = applyChanges(answers, [mine, theirs, back]);
        const theirsAlone = applyChange(answers, theirs);
        const setsOf = (node: Answers): unknown =>
          JSON.parse(JSON.stringify(tidy(node) ?? {}), (_key, value: unknown) =>
            Array.isArray(value) && value.every((id) => typeof id === 'string') ? value.toSorted() : value,
          );
        expect(setsOf(withTheirs)).toEqual(setsOf(theirsAlone));
      }),
      { numRuns: 1000 },
    );
  });

  test('what a change says it did here does the same as the change', () => {
    fc.assert(
      fc.property(anyAnswers, anyChange, (answers, change) => {
        const effect = effectOf(answers, change);
        expect(effect ? applyChange(answers, effect) : answers).toEqual(applyChange(answers, change));
        if (effect?.kind === 'add') expect(effectOf(answers, effect)).toEqual(effect);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, unknown, Change, unknown]>([
    ['a first one', undefined, add(1), '1'],
    ['one more', '9', add(1), '10'],
    ['what was typed with a space', ' 3 ', add(1), '4'],
    ['one hand more', [1, 0, 2], add(1, ['n'], 1), [1, 1, 2]],
    ['a first hand', undefined, add(1, ['n'], 2), [0, 0, 1]],
    ['never fewer than none', '1', add(-3), undefined],
    ['no hand below none', [0, 1, 0], add(-1, ['n'], 0), [0, 1, 0]],
    ['the last hand gone is nothing answered', [0, 1, 0], add(-1, ['n'], 1), undefined],
    ['a text is left as it was written', 'ca. 5', add(1), 'ca. 5'],
    ['a text where a tally should be is left', 'fem hender', add(1, ['n'], 0), 'fem hender'],
    ['a tally where a number should be is left', [1, 0, 0], add(1), [1, 0, 0]],
    ['a tally with a text in it is left', [1, 'x', 0], add(1, ['n'], 0), [1, 'x', 0]],
    ['rows are left', [{ id: 'a', t: 'x' }], add(1, ['n'], 0), [{ id: 'a', t: 'x' }]],
    ['a count that no room holds is left', '999999', add(1), '999999'],
  ])('counting: %s', (_what, before, change, after) => {
    expect(n(applyChange(before === undefined ? {} : { s: { n: before } }, change))).toEqual(after);
  });

  test.each<[string, unknown, Change, unknown]>([
    ['the first', undefined, include('a'), ['a']],
    ['one more comes last', ['a'], include('b'), ['a', 'b']],
    ['what is there already', ['a'], include('a'), ['a']],
    ['out', ['a', 'b'], exclude('a'), ['b']],
    ['the last out is nothing answered', ['a'], exclude('a'), undefined],
    ['what is not there', ['a'], exclude('b'), ['a']],
    ['a text is left as it was written', 'fritekst', include('a'), 'fritekst'],
    ['rows are left', [{ id: 'a' }], exclude('a'), [{ id: 'a' }]],
  ])('ids: %s', (_what, before, change, after) => {
    const answers: Answers = before === undefined ? {} : { s: { ids: before } };
    expect(applyChange(answers, change)['s']?.['ids']).toEqual(after);
    if (before === after) expect(inverseOf(answers, change)).toBeNull();
  });

  test('counting a hand in a row that another window removed brings the row back, and undo takes it away', () => {
    const hand = add(1, ['rows', 'a', 'votes'], 0);
    const counted = applyChange({}, hand);
    expect(counted).toEqual({ s: { rows: [{ id: 'a', votes: [1, 0, 0] }] } });
    expect(inverseOf({}, hand)).toEqual({ kind: 'remove', step: 's', path: ['rows'], row: 'a' });
    expect(applyChange({}, add(-1, ['rows', 'a', 'votes'], 0))).toEqual({});
  });

  test('an id that went out comes back where it stood', () => {
    const answers: Answers = { s: { ids: ['a', 'b', 'c'] } };
    expect(inverseOf(answers, exclude('b'))).toEqual({ ...include('b'), before: 'c' });
  });

  test('another writer is told how far a count went here, not how far it was asked to go', () => {
    expect(effectOf({ s: { n: '1' } }, add(-3))).toEqual(add(-1));
    expect(effectOf({}, add(-3))).toBeNull();
    expect(effectOf({ s: { ids: ['a'] } }, include('a'))).toBeNull();
  });
});
