import { answerOf, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { invitationOf, type Invitation } from '#domain/advance/invitation.ts';
import { recordOf } from '#domain/advance/leader-record.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { filledRowsOf, rowsOf, type Row } from '#domain/process/rows.ts';
import { processAnswers } from './case-process.ts';
import type { CaseFile } from './case.ts';

const AT = '2026-11-20T08:00:00.000Z';

/** A case before anybody has answered: its units and groups are named; one leader for each unit, or as many as asked. */
export function invitedProcess(given: CaseFile, id = 'advance-case', count?: number): Process {
  const all = processAnswers(given);
  const units = filledRowsOf(all['mapping']?.['units']);
  const leaders = Array.from({ length: count ?? units.length }, (_, index) => ({
    index,
    unit: units[index % units.length] ?? { id: '' },
  })).map(({ unit, index }) => ({
    id: `leader-${index}`,
    role: index === 0 ? 'Klinikksjef' : `Leder ${index}`,
    unit: unit['name'],
    unitRow: [unit.id],
    asked: ['mapping', 'stakeholders', 'summary', ...(index === 0 ? ['constraints'] : [])],
  }));
  const named = (rows: unknown, cells: readonly string[]): readonly Row[] =>
    filledRowsOf(rows).map(
      (row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => cells.includes(key))) as unknown as Row,
    );
  const answers: Answers = {
    about: { ...all['about'], answerDeadline: '2026-12-01' },
    mapping: { units: named(units, ['id', 'parent', 'name', 'level']) },
    stakeholders: { groups: named(all['stakeholders']?.['groups'], ['id', 'name', 'type']) },
    advance: { leaders },
  };
  return { id, schemaVersion: CURRENT_SCHEMA_VERSION, createdAt: AT, updatedAt: AT, answers };
}

const leadersOf = (process: Process): readonly Row[] => rowsOf(process.answers['advance']?.['leaders']);

export function invitationFor(process: Process, leader: string): Invitation {
  const invitation = invitationOf(process, leader);
  if (!invitation) throw new Error(`${leader} is not invited.`);
  return invitation;
}

/** What a leader of the case answers: own unit, a score for every group, and the summary with the unit's name in it. */
export function answerIn(given: CaseFile, process: Process, leader: string): AdvanceAnswer {
  const all = processAnswers(given);
  const invitation = invitationFor(process, leader);
  const number = leadersOf(process).findIndex(({ id }) => id === leader);
  let count = 0;
  const record = recordOf(invitation, { now: AT, newId: () => `${leader}-row${(count += 1)}` });
  const said = (text: unknown): string | undefined =>
    typeof text === 'string' && text ? `${text} (${invitation.unit})` : undefined;
  const answers: Answers = {
    ...record.answers,
    mapping: {
      units: rowsOf(record.answers['mapping']?.['units']).map((row, index) => ({
        ...row,
        ...(index === 0 ? { involvementToday: involvementOf(all, row.id) } : {}),
      })),
    },
    stakeholders: {
      groups: rowsOf(record.answers['stakeholders']?.['groups']).map((row, index) => ({
        ...row,
        involvement: ((index + number) % 3) + 1,
        importance: ((index + 2 * number) % 3) + 1,
      })),
    },
    summary: {
      satisfiedWith: said(all['summary']?.['satisfiedWith']),
      areasToStrengthen: said(all['summary']?.['areasToStrengthen']),
    },
  };
  const answer = answerOf(
    { ...record, answers },
    `2026-11-2${number % 10}T08:${String(number % 60).padStart(2, '0')}:00.000Z`,
  );
  if (!answer) throw new Error('A leader’s record gives an answer.');
  return answer;
}

const involvementOf = (all: Answers, unit: string): unknown =>
  rowsOf(all['mapping']?.['units']).find(({ id }) => id === unit)?.['involvementToday'] ?? 'Ingen';
