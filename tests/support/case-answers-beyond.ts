import { languageOf } from '#domain/language/language.ts';
import { steps } from '#domain/guide/steps.ts';
import { rowsOf } from '#domain/process/rows.ts';
import type { CellField, Field } from '#domain/steps/fields.ts';
import { beyondTheForm } from './case-beyond.ts';
import type { CaseFile } from './case.ts';
import type { CaseAnswer, Given } from './case-answers.ts';

const language = languageOf('nb');

/** What a person puts into one cell; a cell that asks for rows of another field gets a tick for each. */
function givenIn(cell: CellField, value: unknown): readonly Given[] {
  switch (cell.kind) {
    case 'choice':
      return [{ kind: 'choice', option: String(value) }];
    case 'checklist':
      return [{ kind: 'ticks', options: (value as readonly unknown[]).map(String) }];
    case 'reference':
      return (value as readonly string[]).map((id) => ({
        kind: 'reference',
        row: Number(id.slice(id.lastIndexOf('-') + 1)),
      }));
    case 'date':
      return [{ kind: 'text', text: language.dayInField(String(value)) }];
    default:
      return [{ kind: 'text', text: String(value) }];
  }
}

/** What a case answers beside the form, as a person puts it into the places the program has for it, in the order on screen. */
export function answersBeyond(given: CaseFile): readonly CaseAnswer[] {
  const { answers } = beyondTheForm(given);
  return steps.flatMap(({ id, fields }) =>
    Object.entries(fields as Readonly<Record<string, Field>>).flatMap(([field, declared]) => {
      const value = answers[id]?.[field];
      const at = { step: id, field };
      const from = `answers.${id}.${field}`;
      if (value === undefined) return [];
      if (declared.kind !== 'rows')
        return givenIn(declared, value).map((one): CaseAnswer => ({ ...at, from, given: one }));
      return rowsOf(value).flatMap((cells, row) =>
        Object.entries(declared.columns).flatMap(([column, cell]) =>
          cells[column] === undefined
            ? []
            : givenIn(cell, cells[column]).map((one): CaseAnswer => ({
                ...at,
                from: `${from}[${row}].${column}`,
                row,
                column,
                given: one,
              })),
        ),
      );
    }),
  );
}
