import { askedColumnsOf, askedFieldsOf } from '#domain/advance/asked-fields.ts';
import { isUnitAnswered, ownUnits } from '#domain/advance/own-units.ts';
import type { AskedStep } from '#domain/guide/choices.ts';
import { rowsIn, type FieldId } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { stepOf } from '#domain/guide/steps.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { isBlank, isBlankRow, type Row } from '#domain/process/rows.ts';
import { progressOf, type StepStatus } from '#domain/steps/progress.ts';

/** How far the leader has come with one asked step. Names that came with the invitation are no answers. */
export interface Standing {
  readonly status: StepStatus;
  /** Units without a text, groups that lack a score, or questions without an answer. */
  readonly lacking: number;
}

export function standingOf(step: AskedStep, record: Pick<Process, 'answers'>): Standing {
  const declared = stepOf(step);
  const invited = invitedRows(step, record);
  const others = askedFieldsOf(declared).filter(([id]) => id !== invited?.field);
  const rest = progressOf(
    { ...declared, fields: Object.fromEntries(others) },
    stepAnswers(record, declared.id),
  );
  const lacking = (invited?.lacking ?? 0) + rest.missing.length;
  const started = invited?.started === true || rest.status !== 'not-started';
  return { status: !started ? 'not-started' : lacking === 0 ? 'done' : 'started', lacking };
}

interface InvitedRows {
  readonly field: string;
  readonly started: boolean;
  readonly lacking: number;
}

/** Rows that came with the invitation, which are answered row by row; null where none do. */
function invitedRows(step: AskedStep, record: Pick<Process, 'answers'>): InvitedRows | null {
  if (step === mapping.id) {
    const units = ownUnits(record);
    const answered = units.filter(isUnitAnswered).length;
    return {
      field: 'units' satisfies FieldId<typeof mapping>,
      started: answered > 0,
      lacking: units.length - answered,
    };
  }
  if (step === stakeholders.id) {
    const rows = rowsIn(record.answers, stakeholders, 'groups').filter((row) => !isBlankRow(row));
    return {
      field: 'groups' satisfies FieldId<typeof stakeholders>,
      started: rows.some(saysSomething),
      lacking: rows.filter((row) => !isScored(row)).length,
    };
  }
  return null;
}

const { ofInvited } = askedColumnsOf(stakeholders.fields.groups);
const SCALES = ofInvited.filter(([, { kind }]) => kind === 'scale').map(([column]) => column);

/** Has the leader given every score of this group? */
export const isScored = (row: Row): boolean => SCALES.every((column) => !isBlank(row[column]));

/** Has the leader said anything about this group? A name alone says nothing. */
export const saysSomething = (row: Row): boolean => ofInvited.some(([column]) => !isBlank(row[column]));
