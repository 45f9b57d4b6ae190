import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './change.ts';
import { pasteRows, withoutHead, type PasteColumn } from './paste-rows.ts';
import { rowsOf, type Row } from './rows.ts';

const columns: readonly PasteColumn[] = [
  { id: 'name', field: { kind: 'line' }, label: 'Interessent' },
  {
    id: 'type',
    field: { kind: 'choice', options: ['patient', 'relative'] },
    label: 'Type',
    names: { patient: 'Pasient', relative: 'Pårørende' },
  },
  { id: 'score', field: { kind: 'scale' }, label: 'Viktighet', names: { 1: 'Lite', 2: 'Noe', 3: 'Svært' } },
  { id: 'note', field: { kind: 'paragraph' }, label: 'Merknad' },
];

function pasted(
  rows: readonly Row[],
  lines: readonly (readonly string[])[],
  { row = rows[0]?.id ?? '', from = 'name', replaces = false } = {},
): readonly Row[] {
  let made = 0;
  const answers = { step: { list: rows } };
  const changes = pasteRows({
    answers,
    list: { step: 'step', field: 'list' },
    row,
    columns: columns.slice(columns.findIndex(({ id }) => id === from)),
    lines,
    replaces,
    newId: () => `new${(made += 1)}`,
  });
  return rowsOf(applyChanges(answers, changes)['step']?.['list']);
}

describe('what is pasted into rows', () => {
  it('begins in the row it was pasted in, goes on in blank ones, then in new ones before what stands there', () => {
    expect(
      pasted([{ id: 'a' }, { id: 'b' }, { id: 'c', name: 'Fra før' }], [['Én'], ['To'], ['Tre']]),
    ).toEqual([
      { id: 'a', name: 'Én' },
      { id: 'b', name: 'To' },
      { id: 'new1', name: 'Tre' },
      { id: 'c', name: 'Fra før' },
    ]);
  });

  it('leaves what is written in the row alone, and takes its place only where all of it was chosen', () => {
    const rows = [{ id: 'a', name: 'Fra før' }];
    expect(pasted(rows, [['Én'], ['To']])).toEqual([
      { id: 'a', name: 'Fra før' },
      { id: 'new1', name: 'Én' },
      { id: 'new2', name: 'To' },
    ]);
    expect(pasted(rows, [['Én'], ['To']], { replaces: true })).toEqual([
      { id: 'a', name: 'Én' },
      { id: 'new1', name: 'To' },
    ]);
  });

  it('fills the columns from where it was pasted, options and levels by what they are called', () => {
    expect(
      pasted(
        [{ id: 'a' }],
        [
          ['Pasienter', 'pasient', '3', 'Viktigst'],
          ['Foreldre', 'Pårørende', 'Noe'],
        ],
      ),
    ).toEqual([
      { id: 'a', name: 'Pasienter', type: 'patient', score: 3, note: 'Viktigst' },
      { id: 'new1', name: 'Foreldre', type: 'relative', score: 2 },
    ]);
  });

  it('leaves the head of a table out', () => {
    const line = ['Pasienter', 'Pasient'];
    expect(withoutHead([['interessent', 'Perspektiv'], line], columns)).toEqual([line]);
    expect(withoutHead([line], columns)).toEqual([line]);
    expect(withoutHead([['Interessent'], ['Pasienter']], columns)).toHaveLength(2);
  });

  it('keeps what no column can take with the text before it', () => {
    expect(pasted([{ id: 'a' }], [['Pasienter', 'Bruker', '2', 'Vet mye', 'Og mer']])).toEqual([
      { id: 'a', name: 'Pasienter · Bruker', score: 2, note: 'Vet mye · Og mer' },
    ]);
  });

  it('stands under the same as the row where it was pasted', () => {
    expect(pasted([{ id: 'a', parent: 'k', name: 'x' }], [['Post 1']])).toEqual([
      { id: 'a', parent: 'k', name: 'x' },
      { id: 'new1', parent: 'k', name: 'Post 1' },
    ]);
  });

  it('never loses a text, and never touches one that stood there', () => {
    const cell = fc.constantFrom('', 'Pasient', '2', 'x', 'y');
    const line = fc
      .array(cell, { minLength: 1, maxLength: 6 })
      .filter((cells) => cells.some((one) => one !== ''));
    const row = fc.record({ name: cell, note: cell }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.array(line, { maxLength: 5 }),
        (given, lines) => {
          const rows = given.map((cells, index): Row => ({ id: `r${index}`, ...cells }));
          const after = pasted(rows, lines);
          for (const one of rows) {
            const now = after.find(({ id }) => id === one.id);
            for (const [column, text] of Object.entries(one))
              if (text !== '') expect(now?.[column]).toBe(text);
          }
          const count = (all: readonly Row[]): number =>
            all
              .flatMap(({ id: _id, ...cells }) => Object.values(cells))
              .join(' · ')
              .split(' · ')
              .filter(Boolean).length;
          const told = lines.flat().filter((text) => text !== '').length;
          expect(count(after)).toBe(count(rows) + told);
        },
      ),
    );
  });
});
