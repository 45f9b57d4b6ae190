import { describe, expect, it } from 'vitest';
import { applyChanges, inverseOf, type Change } from './change.ts';
import type { Answers } from './process.ts';
import { addRow, blankRowAt, duplicateRow, intoRows, moveRow, removeRow, siblingPlace } from './row-deeds.ts';
import { rowsOf, type Row } from './rows.ts';

const LIST = { step: 's', field: 'list' };
const withRows = (...rows: readonly Row[]): Answers => ({ s: { list: rows } });
const after = (answers: Answers, changes: readonly Change[]): readonly Row[] =>
  rowsOf(applyChanges(answers, changes)['s']?.['list']);
const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);
const newId = (): string => 'new';

describe('what is put among rows', () => {
  it('fills the first blank row, also one that holds cells with nothing in them', () => {
    const answers = withRows({ id: 'a', text: 'Kø' }, { id: 'b', text: ' ', tags: [] }, { id: 'c' });
    expect(blankRowAt(answers, LIST)?.id).toBe('b');
    expect(after(answers, intoRows(answers, LIST, { text: 'Tolk', area: 'x' }, newId))).toEqual([
      { id: 'a', text: 'Kø' },
      { id: 'b', text: 'Tolk', area: 'x', tags: [] },
      { id: 'c' },
    ]);
  });

  it('comes last in a new row where none is blank, and whatever is written in its cells its id is its own', () => {
    const answers = withRows({ id: 'a', text: 'Kø' });
    expect(after(answers, intoRows(answers, LIST, { text: 'Tolk', id: 'a' }, newId))).toEqual([
      { id: 'a', text: 'Kø' },
      { id: 'new', text: 'Tolk' },
    ]);
    expect(after({}, intoRows({}, LIST, { text: 'Tolk' }, newId))).toEqual([{ id: 'new', text: 'Tolk' }]);
    expect(ids(after(answers, addRow(LIST, { id: 'b' })))).toEqual(['a', 'b']);
  });
});

const tree = withRows(
  { id: 'top', name: 'Klinikk' },
  { id: 'one', parent: 'top', name: 'Avdeling 1' },
  { id: 'under', parent: 'one', name: 'Post' },
  { id: 'two', parent: 'top', name: 'Avdeling 2' },
);

describe('a row that is removed', () => {
  it('lets those under it move up to where it stood', () => {
    expect(after(tree, removeRow(tree, LIST, 'one'))).toEqual([
      { id: 'top', name: 'Klinikk' },
      { id: 'under', parent: 'top', name: 'Post' },
      { id: 'two', parent: 'top', name: 'Avdeling 2' },
    ]);
    expect(after(tree, removeRow(tree, LIST, 'top')).map(({ parent }) => parent)).toEqual([
      undefined,
      'one',
      undefined,
    ]);
  });

  it('comes back with those under it', () => {
    const changes = removeRow(tree, LIST, 'one');
    let answers = tree;
    const back: Change[] = [];
    for (const change of changes) {
      const inverse = inverseOf(answers, change);
      if (inverse) back.unshift(inverse);
      answers = applyChanges(answers, [change]);
    }
    expect(applyChanges(answers, back)).toEqual(tree);
  });

  it('and was removed elsewhere is no harm', () => {
    expect(after(tree, removeRow(tree, LIST, 'gone'))).toEqual(rowsOf(tree['s']?.['list']));
  });
});

describe('a row that is moved', () => {
  const flat = withRows({ id: 'a' }, { id: 'b' }, { id: 'c' });

  it.each([
    ['b', -1, ['b', 'a', 'c'], 0],
    ['b', 1, ['a', 'c', 'b'], 2],
    ['a', 1, ['b', 'a', 'c'], 1],
    ['a', -1, ['a', 'b', 'c'], 0],
    ['c', 1, ['a', 'b', 'c'], 2],
  ] as const)('%s by %d', (id, by, order, place) => {
    const rows = after(flat, moveRow(flat, LIST, id, by));
    expect(ids(rows)).toEqual(order);
    expect(siblingPlace(rows, id)).toBe(place);
  });

  it('changes places in a tree with the one under the same parent', () => {
    expect(ids(after(tree, moveRow(tree, LIST, 'two', -1)))).toEqual(['top', 'two', 'one', 'under']);
    expect(moveRow(tree, LIST, 'under', 1)).toEqual([]);
    expect(moveRow(tree, LIST, 'gone', 1)).toEqual([]);
    expect(siblingPlace(rowsOf(tree['s']?.['list']), 'gone')).toBe(-1);
  });
});

describe('a copy of a row', () => {
  const answers = withRows({ id: 'a', name: 'Leder', tasks: [{ id: 't', level: 3 }] }, { id: 'b' });

  it('stands right after it, with an id of its own and the cells it was given', () => {
    expect(after(answers, duplicateRow(answers, LIST, 'a', { name: 'Leder (kopi)' }, newId))).toEqual([
      { id: 'a', name: 'Leder', tasks: [{ id: 't', level: 3 }] },
      { id: 'new', name: 'Leder (kopi)', tasks: [{ id: 't', level: 3 }] },
      { id: 'b' },
    ]);
    const unnamed = after(answers, duplicateRow(answers, LIST, 'a', { name: undefined }, newId));
    expect(unnamed[1]).not.toHaveProperty('name');
  });

  it('is not made of a row that is gone', () => {
    expect(duplicateRow(answers, LIST, 'gone', {}, newId)).toEqual([]);
  });
});
