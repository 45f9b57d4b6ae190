import { formFieldId } from '#domain/advance/form-fields.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import type { CaseLeader } from './advance-part.ts';
import { fillForm, type Filling } from './fill-form.ts';

/** The Word form of a leader, filled in as Word does it. `answers` are those of the process that asks: it has the row ids. */
export function fillLeaderForm(form: Uint8Array, leader: CaseLeader, answers: Answers): Uint8Array {
  const idOf = (step: string, field: string, name: string): string => {
    const row = rowsOf(answers[step]?.[field]).find((one) => one['name'] === name);
    if (!row) throw new Error(`${step}.${field} lacks «${name}».`);
    return row.id;
  };
  const unit = { kind: 'row', table: 'units', row: idOf('mapping', 'units', leader.unit) } as const;
  const filling: Filling = {
    ...(leader.involvementToday === ''
      ? {}
      : { [formFieldId({ ...unit, column: 'involvementToday' })]: leader.involvementToday }),
    ...Object.fromEntries(
      leader.scores.flatMap(({ group, ...score }) => {
        const row = { kind: 'row', table: 'groups', row: idOf('stakeholders', 'groups', group) } as const;
        return (['involvement', 'importance'] as const).flatMap((column) => {
          const value = score[column];
          return value === undefined ? [] : [[formFieldId({ ...row, column }), String(value)] as const];
        });
      }),
    ),
    ...Object.fromEntries(
      leader.texts.flatMap(({ step, field, given }) =>
        given.kind === 'text' ? [[formFieldId({ kind: 'single', step, field }), given.text] as const] : [],
      ),
    ),
  };
  return fillForm(form, filling);
}
