import { placeOf, rowsIn } from '../guide/read.ts';
import { invitation } from '../guide/registers/invitation.ts';
import { mapping } from '../guide/steps/mapping.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Change } from '../process/change.ts';
import { insertAt, setAt } from '../process/changes-at.ts';
import type { Process } from '../process/process.ts';
import { rowIn, textOf } from '../process/rows.ts';
import { sentFields } from './answer.ts';
import type { CurrentAnswer } from './current-answer.ts';
import { invitationIn } from './leader-record.ts';
import { ownUnits } from './own-units.ts';

/** A unit the leader adds: under their own, or where they have none yet, their own. */
export function addOwnUnit(record: Process, id: string): readonly Change[] {
  const [own] = ownUnits(record);
  const name = invitationIn(record)?.unit ?? '';
  const row = own ? { id, parent: own.row.id } : { id, ...(name === '' ? {} : { name }) };
  return [insertAt(placeOf(mapping, 'units'), row)];
}

/** A group the leader misses in the list. */
export const addOwnGroup = (id: string): readonly Change[] => [
  insertAt(placeOf(stakeholders, 'groups'), { id }),
];

/** Which of the units that were sent along the leader speaks for, by its id there; empty for another unit. */
export function speakFor({ answers }: Pick<Process, 'answers'>, id: string): readonly Change[] {
  const name = textOf(rowIn(rowsIn(answers, invitation, 'units'), id)?.name);
  return [
    setAt(placeOf(invitation, 'unitRow'), id || undefined),
    setAt(placeOf(invitation, 'unit'), name || undefined),
  ];
}

/** Notes in the record that this version of the answer was taken out, and what it held. */
export function noteTakenOut({ answer, mark }: Pick<CurrentAnswer, 'answer' | 'mark'>): readonly Change[] {
  const { version, sentAt } = sentFields(answer);
  return [
    setAt(placeOf(invitation, 'version'), version),
    setAt(placeOf(invitation, 'sentAt'), sentAt),
    setAt(placeOf(invitation, 'sentMark'), mark),
  ];
}
