import { describe, expect, expectTypeOf, it } from 'vitest';
import { pathOf, placeKey } from '../process/place.ts';
import { defineStep } from '../steps/define-step.ts';
import type { ScaleValue } from '../steps/fields.ts';
import {
  answerIn,
  answersIn,
  filledRowsIn,
  placeOf,
  rowsIn,
  textIn,
  type ColumnId,
  type FieldId,
  type RowsFieldId,
} from './read.ts';

const people = defineStep({
  id: 'people',
  phase: 'mapping',
  filledBy: ['meeting'],
  fields: {
    title: { kind: 'line' },
    kind: { kind: 'choice', options: ['one', 'many'] },
    list: {
      kind: 'rows',
      name: 'name',
      start: 0,
      tree: true,
      columns: { name: { kind: 'line' }, weight: { kind: 'scale' } },
    },
  },
});
const answers = {
  people: { title: ' Folk ', kind: 'many', list: [{ id: 'a', name: 'Anne', weight: 3 }, { id: 'b' }] },
};

describe('typed readers', () => {
  it('give what stands in a field, with its type', () => {
    const kind = answerIn(answers, people, 'kind');

    expectTypeOf(kind).toEqualTypeOf<'one' | 'many' | undefined>();
    expect(kind).toBe('many');
    expect(answersIn(answers, people).title).toBe(' Folk ');
    expect(textIn(answers, people, 'title')).toBe('Folk');
  });

  it('give the rows of a field, with typed cells', () => {
    const rows = rowsIn(answers, people, 'list');

    expectTypeOf(rows[0]?.weight).toEqualTypeOf<ScaleValue | undefined>();
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(filledRowsIn(answers, people, 'list').map(({ name }) => name)).toEqual(['Anne']);
  });

  it('read what is not there as not answered', () => {
    expect(answerIn({}, people, 'title')).toBeUndefined();
    expect(rowsIn({ people: { list: 'no rows' } }, people, 'list')).toEqual([]);
    expect(textIn({ people: { title: 3 } }, people, 'title')).toBe('');
  });
});

describe('a place', () => {
  it('names a field, a row or a cell, and has one path and one key', () => {
    expect(placeOf(people, 'title')).toEqual({ step: 'people', field: 'title' });
    expect(pathOf(placeOf(people, 'list', 'a'))).toEqual(['list', 'a']);
    expect(pathOf(placeOf(people, 'list', 'a', 'name'))).toEqual(['list', 'a', 'name']);
    expect(pathOf(placeOf(people, 'list', 'a', 'parent'))).toEqual(['list', 'a', 'parent']);
    expect(placeKey(placeOf(people, 'list', 'a', 'name'))).toBe('people/list/a/name');
    expect(placeKey(placeOf(people, 'title'))).toBe('people/title//');
  });

  it('takes the ids of the declaration and no others', () => {
    expectTypeOf<FieldId<typeof people>>().toEqualTypeOf<'title' | 'kind' | 'list'>();
    expectTypeOf<RowsFieldId<typeof people>>().toEqualTypeOf<'list'>();
    expectTypeOf<ColumnId<typeof people, 'list'>>().toEqualTypeOf<'name' | 'weight' | 'parent'>();
    expectTypeOf<ColumnId<typeof people, 'title'>>().toBeNever();
  });
});
