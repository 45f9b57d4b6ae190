import { describe, expect, it } from 'vitest';
import type { Field } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { blocksForField } from './blocks-for-field.ts';
import type { FieldGiven } from './field-given.ts';

const source = { step: 's', field: 'f' };
const scale = { 1: 'low', 2: 'some', 3: 'high' } as const;

const blocks = (field: Field, value: unknown, more: Partial<FieldGiven> & { labels?: AnyFieldWords } = {}) =>
  blocksForField({ field, value, source, all: {}, words: fakeWords, labels: { label: 'Label' }, ...more });

const paragraph = (text: string) => ({ kind: 'paragraph', text, tone: 'normal', source });

describe('one answer', () => {
  it('keeps the line breaks of a paragraph', () => {
    expect(blocks({ kind: 'paragraph' }, 'one\n\ntwo')).toEqual([paragraph('one\n\ntwo')]);
  });
  it('says that nobody has answered', () => {
    expect(blocks({ kind: 'line' }, ' ')).toEqual([{ ...paragraph('Not answered'), tone: 'missing' }]);
    expect(blocks({ kind: 'tally' }, [0, 0, 0])).toEqual([{ ...paragraph('Not answered'), tone: 'missing' }]);
  });
  it('prints the word for an option, and the value itself where there is no word', () => {
    const labels = { label: 'Label', options: { a: 'Option a' } };
    const field = { kind: 'choice', options: ['a'] } as const;
    expect(blocks(field, 'a', { labels })).toEqual([paragraph('Option a')]);
    expect(blocks(field, 'constructor', { labels })).toEqual([paragraph('constructor')]);
  });
  it('lists what is ticked in a checklist', () => {
    const labels = { label: 'Label', options: { a: 'Option a', b: 'Option b' } };
    expect(blocks({ kind: 'checklist', options: ['a', 'b'] }, ['a', 'b'], { labels })).toEqual([
      { kind: 'list', items: ['Option a', 'Option b'], source },
    ]);
  });
  it('prints number and word of a score', () => {
    expect(blocks({ kind: 'scale' }, 3, { labels: { label: 'Label', scale } })).toEqual([
      paragraph('3 – high'),
    ]);
  });
  it('prints a real date the Norwegian way and any other as typed', () => {
    expect(blocks({ kind: 'date' }, '2027-06-02')).toEqual([paragraph('02.06.2027')]);
    expect(blocks({ kind: 'date' }, 'før sommeren')).toEqual([paragraph('før sommeren')]);
  });
  it('gives a bare number its unit and leaves any other text alone', () => {
    expect(blocks({ kind: 'number', unit: 'kroner' }, '30 000')).toEqual([paragraph('30 000 kr')]);
    expect(blocks({ kind: 'number', unit: 'kroner' }, 'ca. 30 000')).toEqual([paragraph('ca. 30 000')]);
  });
  it('prints a tick as yes', () => {
    expect(blocks({ kind: 'tick' }, true)).toEqual([paragraph('Yes')]);
  });
  it('prints how many gave each score', () => {
    expect(blocks({ kind: 'tally' }, [2, 0, 1], { labels: { label: 'Label', scale } })).toEqual([
      paragraph('1 – low: 2'),
      paragraph('2 – some: 0'),
      paragraph('3 – high: 1'),
    ]);
  });
  it('prints the names of the rows a reference points at, without those that are gone', () => {
    const field = { kind: 'reference', to: { step: 'x', field: 'y', column: 'name' } } as const;
    const all = { x: { y: [{ id: '1', name: 'First' }, { id: '2' }] } };
    expect(blocks(field, ['2', '1', 'gone'], { all })).toEqual([
      { kind: 'list', items: ['Unnamed', 'First'], source },
    ]);
    expect(blocks(field, ['gone'], { all })).toEqual([{ ...paragraph('Not answered'), tone: 'missing' }]);
  });
  it('prints a matrix as the items of each level, highest first, and none that has no level but own ones', () => {
    const [keys] = blocks(
      { kind: 'matrix', items: ['a', 'b'] },
      [
        { id: 'own', text: 'Mine', level: 2 },
        { id: 'bare', text: 'Bare' },
        { id: 'a', level: 3 },
      ],
      { labels: { label: 'Tasks', items: { a: 'Item a', b: 'Item b' }, scale } },
    );
    expect(keys?.kind === 'keyValue' && keys.rows.map(({ key, value }) => [key, ...value])).toEqual([
      ['High', 'Item a'],
      ['Some', 'Mine'],
      ['No level', 'Bare'],
    ]);
  });
});

describe('rows', () => {
  const line = { kind: 'line' } as const;
  const text = { kind: 'paragraph' } as const;
  const kinds = (field: Field, value: unknown) => blocks(field, value).map(({ kind }) => kind);
  const rows = (columns: Extract<Field, { kind: 'rows' }>['columns'], more: object = {}): Field => ({
    kind: 'rows',
    name: 'name',
    start: 1,
    columns,
    ...more,
  });

  it('are a list when there is one column, without the blank ones', () => {
    const value = [{ id: '1', name: 'A' }, { id: '2' }, { id: '3', name: 'B' }];
    expect(blocks(rows({ name: line }), value)).toEqual([{ kind: 'list', items: ['A', 'B'], source }]);
  });
  it('are a list when the other columns are empty', () => {
    expect(kinds(rows({ name: line, votes: line }), [{ id: '1', name: 'A' }])).toEqual(['list']);
  });
  it('are a table when the columns fit', () => {
    const [table] = blocks(rows({ name: line, why: text }), [
      { id: '1', name: 'A' },
      { id: '2', why: 'B' },
    ]);
    const cells =
      table?.kind === 'table' ? table.rows.map((row) => row.cells.map((cell) => cell.paragraphs)) : [];
    expect(cells).toEqual([
      [['A'], ['–']],
      [['–'], ['B']],
    ]);
  });
  it('lead back to the row they were made from', () => {
    const [table] = blocks(rows({ name: line, why: text }), [{ id: 'r7', name: 'A', why: 'B' }]);
    expect(table?.kind === 'table' && table.rows[0]?.source).toEqual({ ...source, row: 'r7' });
  });
  it('are headings with fields when there is too much for a table', () => {
    const columns = { name: line, a: text, b: text, c: text, d: text };
    expect(kinds(rows(columns), [{ id: '1', name: 'N', a: '1', b: '2', c: '3', d: '4' }])).toEqual([
      'heading',
      'keyValue',
    ]);
  });
  it('stand under one another in a tree, numbered and indented', () => {
    const value = [
      { id: 'a', name: 'Clinic' },
      { id: 'c', name: 'Other' },
      { id: 'b', name: 'Ward', parent: 'a' },
    ];
    const [table] = blocks(rows({ name: line }, { tree: true }), value);
    const cells =
      table?.kind === 'table'
        ? table.rows.map(({ cells: [number, name] }) => [
            number?.paragraphs[0],
            name?.paragraphs[0],
            name?.indent,
          ])
        : [];
    expect(cells).toEqual([
      ['1', 'Clinic', 0],
      ['1.1', 'Ward', 1],
      ['2', 'Other', 0],
    ]);
  });
  it('say that nobody has answered when all are blank', () => {
    expect(blocks(rows({ name: line }), [{ id: '1' }])).toEqual([
      { ...paragraph('Not answered'), tone: 'missing' },
    ]);
  });
});
