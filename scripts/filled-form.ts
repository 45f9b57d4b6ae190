import { formFieldId } from '#domain/advance/form-fields.ts';
import type { Process } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { fillForm } from '../tests/support/fill-form.ts';

/** A Word form as a leader fills it: every group scored, and the summary written. */
export function filledForm(form: Uint8Array, process: Process): Uint8Array {
  const groups = rowsOf(process.answers['stakeholders']?.['groups']);
  const place = (row: string) => ({ kind: 'row' as const, table: 'groups' as const, row });
  return fillForm(form, {
    [formFieldId({ kind: 'single', step: 'summary', field: 'satisfiedWith' })]: 'God tone.',
    ...Object.fromEntries(
      groups.flatMap(({ id }) => [
        [formFieldId({ ...place(id), column: 'involvement' }), '1'],
        [formFieldId({ ...place(id), column: 'importance' }), '3'],
      ]),
    ),
  });
}
