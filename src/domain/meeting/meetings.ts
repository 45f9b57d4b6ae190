import { filledRowsOf, textOf, type Row } from '../process/rows.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep, PhaseId } from '../steps/define-step.ts';

/** The two meetings of the guide: from mapping to groups, and from roles to plan. */
export const MEETINGS = ['needs-analysis', 'action-plan'] as const;
export type MeetingId = (typeof MEETINGS)[number];

const PHASES: Readonly<Record<MeetingId, readonly PhaseId[]>> = {
  'needs-analysis': ['mapping', 'needs'],
  'action-plan': ['plan'],
};

export const isMeeting = (value: unknown): value is MeetingId =>
  value === 'needs-analysis' || value === 'action-plan';

/** The steps a meeting goes through by the guide: those with suggested minutes, in order. */
export const stepsOfMeeting = (steps: readonly AnyStep[], meeting: MeetingId): readonly AnyStep[] =>
  steps.filter(
    (step) =>
      PHASES[meeting].includes(step.phase) && step.filledBy.includes('meeting') && step.minutes !== undefined,
  );

/**
 * The meeting as the facilitator entered it, with date and minutes: by its name (any of `names`, whatever the
 * case), or else the first for the needs analysis and the second for the action plan.
 */
export function enteredMeeting(
  answers: Answers,
  meeting: MeetingId,
  names: Readonly<Record<MeetingId, readonly string[]>>,
): Row | undefined {
  const rows = filledRowsOf(answers['about']?.['meetings']);
  const named = (row: Row): MeetingId | undefined =>
    MEETINGS.find((id) => names[id].some((name) => lower(name) === lower(row['name'])));
  return (
    rows.find((row) => named(row) === meeting) ??
    rows.find((row, index) => named(row) === undefined && MEETINGS[index] === meeting)
  );
}

/** Whole minutes set off for a meeting, 1 and up; `undefined` where nobody has said. */
export function lengthOf(row: Row | undefined): number | undefined {
  const minutes = numberOf(row?.['minutes']);
  return minutes !== undefined && minutes >= 1 ? Math.round(minutes) : undefined;
}

const lower = (value: unknown): string => textOf(value).trim().toLowerCase();
