import { rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { mapping } from '../guide/steps/mapping.ts';
import type { Answers, Process } from '../process/process.ts';
import { idsOf, isBlank, rowIn, textOf } from '../process/rows.ts';
import type { AdvanceAnswer } from './answer.ts';
import type { Voice } from './compose-text.ts';

/** The unit a leader answers for, by the name it has now in the mapping; else as it was typed. */
export function unitOf(answers: Answers, leader: RowIn<typeof advance, 'leaders'> | undefined): string {
  const units = rowsIn(answers, mapping, 'units');
  const [mapped] = idsOf(leader?.unitRow).flatMap((id) => rowIn(units, id) ?? []);
  return (isBlank(mapped?.name) ? textOf(leader?.unit) : textOf(mapped?.name)).trim();
}

/** Role and unit of a leader: as the process says, else as the answer says. */
export function whoOf(
  process: Pick<Process, 'answers'>,
  { leader, role, unit }: Pick<AdvanceAnswer, 'leader' | 'role' | 'unit'>,
): { readonly role: string; readonly unit: string } {
  const row = rowIn(rowsIn(process.answers, advance, 'leaders'), leader);
  return {
    role: (isBlank(row?.role) ? role : textOf(row?.role)).trim(),
    unit: unitOf(process.answers, row) || unit.trim(),
  };
}

/** «Seksjonsleder, Post 2»: what stands over a leader's words. */
export const labelOf = ({ role, unit }: { readonly role: string; readonly unit: string }): string =>
  [role, unit].filter((part) => part !== '').join(', ');

/** What stood over the words of a leader each time an answer was taken in: role and unit may have other names now. */
export const formerLabelsOf = (process: Pick<Process, 'answers'>, leader: string): readonly string[] => [
  ...new Set(
    rowsIn(process.answers, advance, 'answers')
      .filter((row) => row.leader === leader)
      .map(({ role, unit }) => labelOf({ role: textOf(role).trim(), unit: textOf(unit).trim() })),
  ),
];

/** A leader's words as they stand in a text here, under the name of today or one of before. */
export function voiceIn(process: Pick<Process, 'answers'>, leader: string, text: string): Voice {
  const label = labelOf(whoOf(process, { leader, role: '', unit: '' }));
  return { leader, label, former: formerLabelsOf(process, leader), text };
}
