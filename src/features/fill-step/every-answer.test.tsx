import { expect, test } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import { rowsOf } from '#domain/process/rows.ts';
import type { Field } from '#domain/steps/fields.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { processAnswers } from '#tests/support/case-process.ts';
import { readCase } from '#tests/support/case.ts';
import { openStep } from '#tests/support/page/open-step.ts';

const answers = processAnswers(readCase('tests/fixtures/cases/90-alle-kanter.nb.json'));

/** What a person has typed in a field, cell by cell. Dates are shown in another form than they are kept in. */
function typedIn(field: Field, value: unknown): readonly string[] {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
    case 'number':
      return typeof value === 'string' && value !== '' ? [value] : [];
    case 'rows':
      return rowsOf(value).flatMap((row) =>
        Object.entries(field.columns).flatMap(([column, cell]) => typedIn(cell, row[column])),
      );
    case 'matrix':
      return rowsOf(value).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    default:
      return [];
  }
}

const shown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
    ({ value }) => value,
  );

test.each(steps.map((step) => [step.id, step] as const))(
  'every text of a very full process can be read and changed in %s',
  async (id, step) => {
    await openStep(id, answers);
    const typed = fieldsOf(step).flatMap(([field, declared]) => typedIn(declared, answers[id]?.[field]));
    const folded = { stakeholders: 'note', groups: 'rationale', plan: 'indicator' }[id as string] ?? '';
    const closed = ['groups', 'measures'].flatMap((field) =>
      rowsOf(answers[id]?.[field]).map((row) => row[folded]),
    );
    const there = shown();
    // A note, a reason or an indicator opens from its row when a person asks for it.
    expect(typed.filter((text) => !there.includes(text) && !closed.includes(text))).toEqual([]);
  },
);
