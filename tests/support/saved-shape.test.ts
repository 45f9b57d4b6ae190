import { describe, expect, it } from 'vitest';
import type { Field } from '#domain/steps/fields.ts';
import { fileJsonSchema } from '#storage/files/file-json-schema.ts';
import { brokenIds, idsIn, onlyBanksGrew, reusedIds, shapeOf } from './saved-shape.ts';

const schema = (fields: Record<string, Field>) => fileJsonSchema([{ id: 'step', fields }]);
const rows = (bank: readonly string[]): Field => ({
  kind: 'rows',
  name: 'text',
  start: 0,
  bank,
  columns: { text: { kind: 'line' }, rated: { kind: 'matrix', items: ['one', 'two'] } },
});
const choice: Field = { kind: 'choice', options: ['a', 'b'] };
const kept = { version: 1, schema: schema({ day: { kind: 'date' }, choice, rows: rows(['x', 'y']) }) };
const broken = (fields: Record<string, Field>, retired: readonly string[] = [], to = 2): readonly string[] =>
  brokenIds(kept, schema(fields), [{ to, retired }]);

describe('the ids of a schema', () => {
  it('are every part, field, column, option, item and bank entry, each with what it is', () => {
    const ids = [...idsIn(kept.schema)].filter(([id]) => id.startsWith('process.answers.step.'));
    expect(Object.fromEntries(ids.map(([id, is]) => [id.slice('process.answers.step.'.length), is]))).toEqual(
      {
        day: 'date',
        choice: 'choice',
        'choice=a': 'option',
        'choice=b': 'option',
        rows: 'rows',
        'rows=x': 'bank entry',
        'rows=y': 'bank entry',
        'rows.id': 'string',
        'rows.text': 'line',
        'rows.rated': 'matrix',
        'rows.rated=one': 'item',
        'rows.rated=two': 'item',
        'rows.rated.id': 'string',
        'rows.rated.text': 'string',
        'rows.rated.level': 'number',
      },
    );
  });

  it('are broken when one is gone or stands for something else', () => {
    const day: Field = { kind: 'date' };
    expect(broken({ day, choice, rows: rows(['x', 'y']) })).toEqual([]);
    expect(broken({ choice, rows: rows(['x', 'y']) })).toEqual(['process.answers.step.day (date) is gone']);
    expect(broken({ day: { kind: 'line' }, choice, rows: rows(['x', 'y']) })).toEqual([
      'process.answers.step.day was date, and is line',
    ]);
    expect(broken({ day, choice: { kind: 'choice', options: ['a', 'c'] }, rows: rows(['x']) })).toEqual([
      'process.answers.step.choice=b (option) is gone',
      'process.answers.step.rows=y (bank entry) is gone',
    ]);
    const items: Field = {
      ...rows(['x', 'y']),
      columns: { rated: { kind: 'matrix', items: ['one'] } },
    } as Field;
    expect(broken({ day, choice, rows: items })).toEqual([
      'process.answers.step.rows.text (line) is gone',
      'process.answers.step.rows.rated=two (item) is gone',
    ]);
  });

  it('may go when a later migration retires them, with all that lies under, and never come back', () => {
    const left = { day: { kind: 'date' }, choice } as const;
    expect(broken(left, ['step.rows'])).toEqual([]);
    expect(broken(left, ['step.row'])).not.toEqual([]);
    expect(broken(left, ['step.rows'], 1)).not.toEqual([]);
    expect(reusedIds(schema(left), [{ to: 2, retired: ['step.rows', 'step.choice=b'] }])).toEqual([
      'process.answers.step.choice=b',
    ]);
  });

  it('tell kroner from hours, and the rows of one step from those of another', () => {
    const number = (unit: 'kroner' | 'hours'): Field => ({ kind: 'number', unit });
    const reference = (step: string): Field => ({ kind: 'reference', to: { step, field: 'f', column: 'c' } });
    const given = (unit: 'kroner' | 'hours', step: string) =>
      schema({ sum: number(unit), of: reference(step) });
    expect(brokenIds({ version: 1, schema: given('kroner', 'a') }, given('hours', 'b'), [])).toEqual([
      'process.answers.step.sum was number kroner, and is number hours',
      'process.answers.step.of was reference a.f, and is reference b.f',
    ]);
  });
});

describe('the shape', () => {
  const { schema: before } = kept;

  it('is another when a field or an option comes, and the same when only the order is another', () => {
    const day: Field = { kind: 'date' };
    const turned = schema({ rows: rows(['y', 'x']), choice: { kind: 'choice', options: ['b', 'a'] }, day });
    expect(shapeOf(turned)).toEqual(shapeOf(before));
    expect(shapeOf(schema({ day, choice, rows: rows(['x', 'y']), more: day }))).not.toEqual(shapeOf(before));
    const wider: Field = { kind: 'choice', options: ['a', 'b', 'c'] };
    expect(shapeOf(schema({ day, choice: wider, rows: rows(['x', 'y']) }))).not.toEqual(shapeOf(before));
  });

  it('may grow by a bank entry alone without a new number, and by nothing else', () => {
    const day: Field = { kind: 'date' };
    expect(onlyBanksGrew(before, schema({ day, choice, rows: rows(['x', 'y', 'z']) }))).toBe(true);
    expect(onlyBanksGrew(before, schema({ day, choice, rows: rows(['x', 'z']) }))).toBe(false);
    expect(onlyBanksGrew(before, schema({ day, choice, rows: rows(['x', 'y', 'z']), more: day }))).toBe(
      false,
    );
  });
});
