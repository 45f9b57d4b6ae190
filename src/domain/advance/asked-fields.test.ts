import { describe, expect, it } from 'vitest';
import { advance } from '../guide/registers/advance.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { steps } from '../guide/steps.ts';
import type { AnyStep } from '../steps/define-step.ts';
import type { CellField, RowsField } from '../steps/fields.ts';
import { askedColumnsOf, askedFieldsOf, formFieldsOf } from './asked-fields.ts';

const guide: readonly AnyStep[] = steps;
const ids = (fields: readonly (readonly [string, unknown])[]): readonly string[] => fields.map(([id]) => id);

const rows: RowsField = {
  kind: 'rows',
  name: 'name',
  start: 3,
  columns: {
    name: { kind: 'line' },
    type: { kind: 'line', advance: 'own-rows' },
    level: { kind: 'line', advance: 'never' },
    text: { kind: 'paragraph' },
    votes: { kind: 'tally' },
    score: { kind: 'scale', advance: 'counted' },
  },
};

describe('a leader who answers in advance', () => {
  it('is asked everything that can be brought together, in order', () => {
    const fields = {
      text: { kind: 'paragraph' },
      kept: { kind: 'line', hidden: true },
      later: { kind: 'line', advance: 'never' },
      ticked: { kind: 'tick' },
      list: { kind: 'checklist', options: ['a'] },
      amount: { kind: 'number', unit: 'kroner' },
      rows,
      onlyVotes: { kind: 'rows', name: 'votes', start: 1, columns: { votes: { kind: 'tally' } } },
    } as const;
    expect(ids(askedFieldsOf({ fields }))).toEqual(['text', 'amount', 'rows']);
  });

  it('is not asked the name of a row that came with the invitation, nor what came with it', () => {
    const { ofInvited, ofOwn } = askedColumnsOf(rows);
    expect(ids(ofInvited)).toEqual(['text', 'score']);
    expect(ids(ofOwn)).toEqual(['name', 'type', 'text', 'score']);
  });

  it('meets no group of fields on paper, where nothing folds', () => {
    const fields = {
      text: { kind: 'paragraph' },
      fee: { kind: 'number', unit: 'kroner', group: 'fee' },
    } as const;
    expect(ids(askedFieldsOf({ fields }))).toEqual(['text', 'fee']);
    expect(ids(formFieldsOf({ fields }))).toEqual(['text']);
  });
});

it('only what is counted among the scores says that it is', () => {
  const counted = (columns: Readonly<Record<string, CellField>>): readonly string[] =>
    ids(Object.entries(columns).filter(([, cell]) => cell.advance === 'counted'));
  const elsewhere = guide
    .filter(({ id }) => id !== stakeholders.id)
    .flatMap(({ fields }) =>
      Object.values(fields).flatMap((field) =>
        field.kind === 'rows' ? counted(field.columns) : counted({ field }),
      ),
    );
  expect(elsewhere).toEqual([]);
  const scores = Object.keys(advance.fields.scores.columns);
  expect(scores).toEqual(expect.arrayContaining([...counted(stakeholders.fields.groups.columns)]));
});
