import type { AskedStep } from '#domain/guide/choices.ts';
import { isUnitAnswered, ownUnits } from '#domain/advance/own-units.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { isBlank, isBlankRow, rowsOf, type Row } from '#domain/process/rows.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { progressOf, type StepStatus } from '#domain/steps/progress.ts';

/** How far the leader has come with one asked step. Names that came with the invitation are no answers. */
export interface Standing {
  readonly status: StepStatus;
  /** Units without a text, groups that lack a score, or questions without an answer. */
  readonly lacking: number;
}

export function standingOf(step: AskedStep, record: Pick<Process, 'answers'>): Standing {
  const answers = stepAnswers(record, step);
  switch (step) {
    case 'mapping': {
      const units = ownUnits(record);
      return counted(units.filter(isUnitAnswered).length, units.length);
    }
    case 'stakeholders': {
      const rows = rowsOf(answers['groups']).filter((row) => !isBlankRow(row));
      const started = rows.some((row) => hasScore(row) || !isBlank(row['note']));
      const lacking = rows.filter((row) => !isScored(row)).length;
      return { status: !started ? 'not-started' : lacking === 0 ? 'done' : 'started', lacking };
    }
    case 'summary':
    case 'constraints': {
      const { status, missing } = progressOf(step === 'summary' ? summary : constraints, answers);
      return { status, lacking: missing.length };
    }
  }
}

export const isScored = (row: Row): boolean => !isBlank(row['involvement']) && !isBlank(row['importance']);
const hasScore = (row: Row): boolean => !isBlank(row['involvement']) || !isBlank(row['importance']);

const counted = (answered: number, count: number): Standing => ({
  status: answered === 0 ? 'not-started' : answered === count ? 'done' : 'started',
  lacking: count - answered,
});
