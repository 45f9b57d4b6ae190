import type { AnyStep } from './define-step.ts';
import { fieldsOf } from './define-step.ts';
import type { CellField, Field } from './fields.ts';
import type { Place } from '../process/place.ts';
import { filledRowsOf, isBlank, rowsOf } from '../process/rows.ts';
import type { StepAnswers } from '../process/process.ts';

export type StepStatus = 'not-started' | 'started' | 'done';

/** The place, within its step, of something expected that has no answer yet. */
export type Missing = Omit<Place, 'step'>;

export interface Progress {
  readonly status: StepStatus;
  readonly missing: readonly Missing[];
}

/** Has a person put anything into this field? */
export function isAnswered(field: Field, value: unknown): boolean {
  return field.kind === 'rows' ? filledRowsOf(value).length > 0 : !isBlank(value);
}

function missingIn(fieldId: string, field: Field, value: unknown): readonly Missing[] {
  if (!isAnswered(field, value)) return field.expected ? [{ field: fieldId }] : [];
  if (field.kind !== 'rows') return [];
  const expected = Object.entries(field.columns).filter(([, column]: [string, CellField]) => column.expected);
  return filledRowsOf(rowsOf(value)).flatMap((row) =>
    expected.filter(([id]) => isBlank(row[id])).map(([column]) => ({ field: fieldId, row: row.id, column })),
  );
}

/**
 * How far a step has come. Done: every expected field has an answer and no filled row lacks an expected
 * cell. A step without fields is never started and never done; the overview shows no status for it.
 */
export function progressOf(step: AnyStep, answers: StepAnswers): Progress {
  const fields = fieldsOf(step);
  const missing = fields.flatMap(([id, field]) => missingIn(id, field, answers[id]));
  const started = fields.some(([id, field]) => isAnswered(field, answers[id]));
  return { status: !started ? 'not-started' : missing.length === 0 ? 'done' : 'started', missing };
}
