import { answerIn, rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { about } from '../guide/steps/about.ts';
import { mapping } from '../guide/steps/mapping.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Process } from '../process/process.ts';
import { titleOf } from '../guide/title.ts';
import type { LanguageCode } from '../language/languages.ts';
import { idsOf, isBlank, rowIn, textOf } from '../process/rows.ts';
import { ASKED_STEPS, isAskedStep, type AskedStep } from '../guide/choices.ts';
import { unitOf } from './leader-name.ts';
import { ASKED_OF_ALL } from './asked-step.ts';

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

/** Where an answer can be sent by itself: an address of a line, the place of the process there, and the leader's token. */
export interface InvitedLine {
  readonly address: string;
  readonly process: string;
  readonly token: string;
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
  /** Only where answers are sealed, and the one who asks has a line. */
  readonly line?: InvitedLine;
  /** What the letter around it is written in. It is not kept: from then on the leader's own choice holds. */
  readonly language?: LanguageCode;
}

/** The invitation of a leader, or with null the one for all. `null` when no such leader is in the process. */
export function invitationOf(process: Process, leaderId: string | null): Invitation | null {
  const { answers } = process;
  const leader = leaderId === null ? undefined : rowIn(rowsIn(answers, advance, 'leaders'), leaderId);
  if (leaderId !== null && !leader) return null;
  const asked = askedIn(leader?.asked);
  const units = asked.includes(mapping.id) ? unitsFor(process, leader) : [];
  return {
    process: process.id,
    processName: titleOf(process),
    healthTrust: textOf(answerIn(answers, about, 'healthTrust')),
    unitName: textOf(answerIn(answers, about, 'unitName')),
    facilitator: textOf(answerIn(answers, about, 'facilitator')),
    leader: leader?.id ?? '',
    role: textOf(leader?.role),
    unit: unitOf(answers, leader) || (leader ? (units[0]?.name ?? '') : ''),
    units,
    asked,
    groups: asked.includes(stakeholders.id) ? groupsIn(process) : [],
    deadline: textOf(answerIn(answers, about, 'answerDeadline')),
    greeting: textOf(answerIn(answers, advance, 'greeting')),
    replyTo: textOf(answerIn(answers, advance, 'replyTo')),
    publicKey:
      answerIn(answers, advance, 'sealed') === true ? textOf(answerIn(answers, advance, 'publicKey')) : '',
  };
}

/** The asked steps in a saved checklist, in the order of the guide; what everyone is asked where nothing is chosen. */
export function askedIn(value: unknown): readonly AskedStep[] {
  const chosen = Array.isArray(value) ? value.filter(isAskedStep) : [];
  return chosen.length === 0 ? ASKED_OF_ALL : ASKED_STEPS.filter((step) => chosen.includes(step));
}

function unitsFor(
  { answers }: Process,
  leader: RowIn<typeof advance, 'leaders'> | undefined,
): readonly InvitedUnit[] {
  const rows = rowsIn(answers, mapping, 'units').filter(({ name }) => !isBlank(name));
  if (!leader) return rows.map(invitedUnit);
  const own = idsOf(leader.unitRow);
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

const invitedUnit = ({ id, name, level, parent }: RowIn<typeof mapping, 'units'>): InvitedUnit => ({
  id,
  name: textOf(name),
  ...(isBlank(level) ? {} : { level: textOf(level) }),
  ...(parent === undefined ? {} : { parent }),
});

const groupsIn = ({ answers }: Process): readonly InvitedGroup[] =>
  rowsIn(answers, stakeholders, 'groups')
    .filter(({ name }) => !isBlank(name))
    .map(({ id, name, type }) => ({
      id,
      name: textOf(name),
      ...(isBlank(type) ? {} : { type: textOf(type) }),
    }));
