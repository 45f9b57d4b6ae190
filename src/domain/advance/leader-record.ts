import { answerIn, answersIn, rowsIn, type FieldId } from '../guide/read.ts';
import { invitation as register } from '../guide/registers/invitation.ts';
import { mapping } from '../guide/steps/mapping.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '../process/process.ts';
import { idsOf, textOf } from '../process/rows.ts';
import { ASKED_STEPS } from '../guide/choices.ts';
import type { Invitation } from './invitation.ts';
import { stableId } from './stable-id.ts';

/** Is this the record of a leader who answers in advance, and not a process of its own? */
export const isAdvanceAnswer = (process: Pick<Process, 'answers'>): boolean =>
  textOf(answerIn(process.answers, register, 'process')) !== '';

/**
 * The id of the record an invitation opens in this browser: the same each time the same invitation is opened, so
 * that a leader goes on where he stopped. `another` (a new id) gives the record of one more who shares the browser.
 */
export const recordIdOf = (
  { process, leader }: Pick<Invitation, 'process' | 'leader'>,
  another?: string,
): string => stableId('answer', process, leader, ...(another === undefined ? [] : [another]));

/**
 * The leader's own record: the invitation, and the asked steps with the names that were sent along. Never scores or
 * texts of others. In an invitation for all the leader gets an id of his own, which his answers keep.
 */
export function recordOf(
  invitation: Invitation,
  given: { now: string; newId: () => string; id?: string },
): Process {
  const { asked, units, groups } = invitation;
  const ownUnit = { id: given.newId(), ...(invitation.unit ? { name: invitation.unit } : {}) };
  return {
    id: given.id ?? recordIdOf(invitation),
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: given.now,
    updatedAt: given.now,
    answers: {
      [register.id]: {
        ...invitationFields(invitation),
        leader: invitation.leader || given.newId(),
        ...(invitation.leader ? {} : { forAll: true }),
        record: given.newId(),
        role: invitation.role,
        unit: invitation.unit,
      },
      ...(asked.includes(mapping.id)
        ? { [mapping.id]: { units: units.length > 0 ? units.map((unit) => ({ ...unit })) : [ownUnit] } }
        : {}),
      ...(asked.includes(stakeholders.id)
        ? { [stakeholders.id]: { groups: groups.map((group) => ({ ...group })) } }
        : {}),
    },
  };
}

/** What the invitation says, as the register `invitation` keeps it, but for who answers. */
export function invitationFields(invitation: Invitation): Partial<Record<FieldId<typeof register>, unknown>> {
  const { process, processName, healthTrust, unitName, facilitator, asked, units, groups } = invitation;
  const { deadline, greeting, replyTo, publicKey, line } = invitation;
  return {
    process,
    processName,
    healthTrust,
    unitName,
    facilitator,
    asked,
    units: units.map((unit) => ({ ...unit })),
    groups: groups.map((group) => ({ ...group })),
    deadline,
    greeting,
    replyTo,
    publicKey,
    lineAddress: line?.address ?? '',
    linePlace: line?.process ?? '',
    lineToken: line?.token ?? '',
  };
}

/** The invitation a record was made from, with the role and unit as they stand in the record; null for other processes. */
export function invitationIn(record: Process): Invitation | null {
  if (!isAdvanceAnswer(record)) return null;
  const kept = answersIn(record.answers, register);
  const asked = idsOf(kept.asked);
  const text = (field: FieldId<typeof register>): string => textOf(kept[field]);
  return {
    process: text('process'),
    processName: text('processName'),
    healthTrust: text('healthTrust'),
    unitName: text('unitName'),
    facilitator: text('facilitator'),
    leader: text('leader'),
    role: text('role'),
    unit: text('unit'),
    units: rowsIn(record.answers, register, 'units').map((row) => ({ ...row, name: textOf(row.name) })),
    asked: ASKED_STEPS.filter((step) => asked.includes(step)),
    groups: rowsIn(record.answers, register, 'groups').map((row) => ({ ...row, name: textOf(row.name) })),
    deadline: text('deadline'),
    greeting: text('greeting'),
    replyTo: text('replyTo'),
    publicKey: text('publicKey'),
    ...(text('lineToken')
      ? { line: { address: text('lineAddress'), process: text('linePlace'), token: text('lineToken') } }
      : {}),
  };
}
