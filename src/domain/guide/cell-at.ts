import type { AnyStep } from '../steps/define-step.ts';
import type { CellField, Field } from '../steps/fields.ts';
import { steps } from './steps.ts';

/** The declaration of the single answer at a path (`[field]`, or `[field, row, column]`); undefined where the guide has none. */
export function cellAt(stepId: string, [fieldId, , column]: readonly string[]): CellField | undefined {
  const step: AnyStep | undefined = steps.find(({ id }) => id === stepId);
  const field: Field | undefined = fieldId === undefined ? undefined : step?.fields[fieldId];
  if (field?.kind !== 'rows') return field;
  return column === undefined ? undefined : field.columns[column];
}
