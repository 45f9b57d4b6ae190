import { expect, test } from 'vitest';
import { filledRowsOf, isBlank, isBlankRow, rowsOf, treeOf, type Row } from './rows.ts';

test.each([
  undefined,
  null,
  false,
  '',
  ' \n\t\u00a0',
  [],
  [0, 0, 0],
  ['', ' '],
  [{ id: 'a' }],
  { id: 'a', parent: 'b' },
])('%j is blank', (value) => {
  expect(isBlank(value)).toBe(true);
});

test.each(['x', '0', 0, 1, true, [0, 1, 0], ['x'], [{ id: 'a', text: 'x' }], { id: 'a', level: 3 }])(
  '%j is not blank',
  (value) => {
    expect(isBlank(value)).toBe(false);
  },
);

test('a row with ids and empty cells only is blank', () => {
  expect(isBlankRow({ id: 'a', parent: 'b', name: ' ', agreed: false, votes: [0, 0, 0], tasks: [] })).toBe(
    true,
  );
  expect(isBlankRow({ id: 'a', note: 'x' })).toBe(false);
});

test('blank rows are left out and the others keep their order', () => {
  const rows = [{ id: 'a', name: '1' }, { id: 'b' }, { id: 'c', name: '2' }];
  expect(filledRowsOf(rows).map(({ id }) => id)).toEqual(['a', 'c']);
});

test.each([undefined, null, 'text', 3, {}])('%j holds no rows', (value) => {
  expect(rowsOf(value)).toEqual([]);
});

const tree = (rows: readonly Row[]): readonly string[] =>
  treeOf(rows).map(({ row, depth }) => `${'-'.repeat(depth)}${row.id}`);

test.each<[string, readonly Row[], readonly string[]]>([
  [
    'children come after their parent, in row order',
    [{ id: 'c', parent: 'a' }, { id: 'a' }, { id: 'b' }, { id: 'd', parent: 'c' }],
    ['a', '-c', '--d', 'b'],
  ],
  ['a row whose parent is gone stands at the top', [{ id: 'a', parent: 'gone' }], ['a']],
  [
    'rows in a circle are shown once each',
    [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ],
    ['a', '-b'],
  ],
  ['a row that is its own parent is shown', [{ id: 'a', parent: 'a' }], ['a']],
  ['no rows give no tree', [], []],
])('%s', (_what, rows, expected) => {
  expect(tree(rows)).toEqual(expected);
});

test('a chain of any length and a parent of any number are put in order', () => {
  const chain = Array.from({ length: 50_000 }, (_, at): Row =>
    at === 0 ? { id: '0' } : { id: `${at}`, parent: `${at - 1}` },
  );
  expect(treeOf(chain).at(-1)).toMatchObject({ depth: 49_999, row: { id: '49999' } });
  const wide = Array.from({ length: 50_000 }, (_, at): Row =>
    at === 0 ? { id: '0' } : { id: `${at}`, parent: '0' },
  );
  expect(treeOf(wide.toReversed()).map(({ row }) => row.id)).toEqual([
    '0',
    ...wide
      .slice(1)
      .map(({ id }) => id)
      .toReversed(),
  ]);
});
