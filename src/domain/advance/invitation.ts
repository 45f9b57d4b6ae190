import { stepAnswers, titleOf, type Process } from '../process/process.ts';
import { filledRowsOf, isBlank, rowIn, rowsOf, textOf, type Row } from '../process/rows.ts';
import { ASKED_OF_ALL, ASKED_STEPS, isAskedStep, type AskedStep } from './asked-step.ts';

/** A unit the leader answers for, as it stood when the invitation was made. */
export interface InvitedUnit {
  /** Row id in `mapping.units`. */
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly parent?: string;
}

/** A group to score. Never with anybody's scores. */
export interface InvitedGroup {
  /** Row id in `stakeholders.groups`. */
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

/** Everything a leader needs to answer in advance, and nothing that others have said. Missing texts are empty. */
export interface Invitation {
  /** Id of the process that asks. */
  readonly process: string;
  readonly processName: string;
  readonly healthTrust: string;
  readonly unitName: string;
  readonly facilitator: string;
  /** Row id in `advance.leaders`; empty in an invitation for all, where role and unit are written by the leader. */
  readonly leader: string;
  readonly role: string;
  readonly unit: string;
  /** The leader's own unit first, then the units under it. In an invitation for all: every unit. */
  readonly units: readonly InvitedUnit[];
  /** In the order of the guide; never empty. */
  readonly asked: readonly AskedStep[];
  readonly groups: readonly InvitedGroup[];
  /** ISO day, or as it was typed. */
  readonly deadline: string;
  readonly greeting: string;
  readonly replyTo: string;
  /** Answers are sealed with it (age); empty when they are not sealed. */
  readonly publicKey: string;
}

/** The invitation of a leader, or with null the one for all. `null` when no such leader is in the process. */
export function invitationOf(process: Process, leaderId: string | null): Invitation | null {
  const advance = stepAnswers(process, 'advance');
  const about = stepAnswers(process, 'about');
  const leader = leaderId === null ? undefined : rowIn(rowsOf(advance['leaders']), leaderId);
  if (leaderId !== null && !leader) return null;
  const asked = askedIn(leader?.['asked']);
  const units = asked.includes('mapping') ? unitsFor(process, leader) : [];
  return {
    process: process.id,
    processName: titleOf(process),
    healthTrust: textOf(about['healthTrust']),
    unitName: textOf(about['unitName']),
    facilitator: textOf(about['facilitator']),
    leader: leader?.id ?? '',
    role: textOf(leader?.['role']),
    unit: textOf(leader?.['unit']) || (leader ? (units[0]?.name ?? '') : ''),
    units,
    asked,
    groups: asked.includes('stakeholders') ? groupsIn(process) : [],
    deadline: textOf(about['answerDeadline']),
    greeting: textOf(advance['greeting']),
    replyTo: textOf(advance['replyTo']),
    publicKey: advance['sealed'] === true ? textOf(advance['publicKey']) : '',
  };
}

/** The asked steps in a saved checklist, in the order of the guide; what everyone is asked where nothing is chosen. */
export function askedIn(value: unknown): readonly AskedStep[] {
  const chosen = Array.isArray(value) ? value.filter(isAskedStep) : [];
  return chosen.length === 0 ? ASKED_OF_ALL : ASKED_STEPS.filter((step) => chosen.includes(step));
}

function unitsFor(process: Process, leader: Row | undefined): readonly InvitedUnit[] {
  const rows = filledRowsOf(stepAnswers(process, 'mapping')['units']).filter((row) => !isBlank(row['name']));
  if (!leader) return rows.map(invitedUnit);
  const own = Array.isArray(leader['unitRow']) ? (leader['unitRow'] as readonly string[]) : [];
  const wanted = new Set(own);
  // Rows may stand in any order, and in a circle: go on until nothing more is under what is wanted.
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const row of rows) if (row.parent !== undefined && wanted.has(row.parent)) wanted.add(row.id);
  }
  const inOrder = [
    ...rows.filter(({ id }) => own.includes(id)),
    ...rows.filter(({ id }) => wanted.has(id) && !own.includes(id)),
  ];
  return inOrder.map(invitedUnit);
}

const invitedUnit = (row: Row): InvitedUnit => ({
  id: row.id,
  name: textOf(row['name']),
  ...(isBlank(row['level']) ? {} : { level: textOf(row['level']) }),
  ...(row.parent === undefined ? {} : { parent: row.parent }),
});

const groupsIn = (process: Process): readonly InvitedGroup[] =>
  filledRowsOf(stepAnswers(process, 'stakeholders')['groups'])
    .filter((row) => !isBlank(row['name']))
    .map((row) => ({
      id: row.id,
      name: textOf(row['name']),
      ...(isBlank(row['type']) ? {} : { type: textOf(row['type']) }),
    }));
