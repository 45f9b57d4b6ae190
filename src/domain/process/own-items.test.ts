import { expect, it } from 'vitest';
import type { MatrixRow } from '../steps/fields.ts';
import { applyChanges } from './change.ts';
import { giveOwnLevel, nameOwn, ownLinesOf, removeOwn, type MatrixBeside } from './own-items.ts';
import type { Answers } from './process.ts';

const FIELD = { kind: 'matrix', items: ['a'] } as const;
type Matrices = Readonly<Record<string, readonly MatrixRow[]>>;

const besideIn = (matrices: Matrices): readonly MatrixBeside[] =>
  Object.entries(matrices).map(([row, value]) => ({
    place: { step: 's', field: 'rows', row, column: 'm' },
    value,
  }));
const answersWith = (matrices: Matrices): Answers => ({
  s: { rows: Object.entries(matrices).map(([id, m]) => ({ id, m })) },
});
const matricesIn = (answers: Answers): Matrices =>
  Object.fromEntries(
    (answers['s']?.['rows'] as readonly { id: string; m: readonly MatrixRow[] }[]).map(({ id, m }) => [
      id,
      m,
    ]),
  );
const linesIn = (matrices: Matrices) => ownLinesOf(FIELD, besideIn(matrices));

it('the same text in several matrices is one line, whichever ids it has there', () => {
  const lines = linesIn({
    r1: [
      { id: 'a', level: 3 },
      { id: 'x', text: 'Synge', level: 2 },
    ],
    r2: [
      { id: 'y', text: 'Synge' },
      { id: 'x', text: 'Danse' },
    ],
  });
  expect(lines).toEqual([
    { key: 'r1/x', text: 'Synge', items: { r1: 'x', r2: 'y' } },
    { key: 'r2/x', text: 'Danse', items: { r2: 'x' } },
  ]);
});

it('the same text twice in one matrix is two lines, and nothing is hidden', () => {
  const twice = [
    { id: 'x', text: 'Synge' },
    { id: 'y', text: 'Synge' },
  ];
  expect(linesIn({ r1: twice }).map(({ items }) => items)).toEqual([{ r1: 'x' }, { r1: 'y' }]);
});

it('items without text are one line only where they have the same id', () => {
  expect(linesIn({ r1: [{ id: 'x' }], r2: [{ id: 'x' }, { id: 'y' }] })).toEqual([
    { key: 'r1/x', text: '', items: { r1: 'x', r2: 'x' } },
    { key: 'r2/y', text: '', items: { r2: 'y' } },
  ]);
});

it('a line somebody writes in never becomes one with another on the way', () => {
  const before = { r1: [{ id: 'x', text: 'Syng' }], r2: [{ id: 'y', text: 'Synge' }] };
  const held = linesIn(before)[0];
  const onTheWay = besideIn({ ...before, r1: [{ id: 'x', text: 'Synge' }] });
  expect(ownLinesOf(FIELD, onTheWay, held).map(({ key, items }) => [key, items])).toEqual([
    ['r1/x', { r1: 'x' }],
    ['r2/y', { r2: 'y' }],
  ]);
  expect(ownLinesOf(FIELD, onTheWay)).toHaveLength(1);
});

it('a name is written, and a line taken away, in every matrix that has it and in no other', () => {
  const start = {
    r1: [{ id: 'x', text: 'Synge' }],
    r2: [{ id: 'y', text: 'Synge' }],
    r3: [{ id: 'x', text: 'Danse' }],
  };
  const [line] = linesIn(start);
  if (!line) throw new Error('There is a line.');
  const named = applyChanges(answersWith(start), nameOwn(besideIn(start), line, 'Synge i kor'));
  expect(matricesIn(named)).toEqual({
    r1: [{ id: 'x', text: 'Synge i kor' }],
    r2: [{ id: 'y', text: 'Synge i kor' }],
    r3: [{ id: 'x', text: 'Danse' }],
  });
  expect(matricesIn(applyChanges(answersWith(start), removeOwn(besideIn(start), line)))).toEqual({
    r1: [],
    r2: [],
    r3: [{ id: 'x', text: 'Danse' }],
  });
});

it('a level in a matrix that lacks the item brings the item in, under an id that is free there', () => {
  const start = {
    r1: [{ id: 'x', text: 'Synge' }],
    r2: [],
    r3: [{ id: 'x', text: 'Danse', level: 1 } as const],
  };
  const [line] = linesIn(start);
  const [one, two, three] = besideIn(start);
  if (!line || !one || !two || !three) throw new Error('There are three.');
  const given = applyChanges(
    answersWith(start),
    [one, two, three].flatMap((matrix) => giveOwnLevel(matrix, line, 3, () => 'new')),
  );
  expect(matricesIn(given)).toEqual({
    r1: [{ id: 'x', text: 'Synge', level: 3 }],
    r2: [{ id: 'x', text: 'Synge', level: 3 }],
    r3: [
      { id: 'x', text: 'Danse', level: 1 },
      { id: 'new', text: 'Synge', level: 3 },
    ],
  });
});
