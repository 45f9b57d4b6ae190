import { filledRowsIn, type RowIn } from '../guide/read.ts';
import { MEETINGS, type MeetingId } from '../guide/choices.ts';
import { about } from '../guide/steps/about.ts';
import { textOf } from '../process/rows.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep, PhaseId } from '../steps/define-step.ts';

/** From mapping to groups, and from roles to plan. */
const PHASES: Readonly<Record<MeetingId, readonly PhaseId[]>> = {
  'needs-analysis': ['mapping', 'needs'],
  'action-plan': ['plan'],
};

type EnteredMeeting = RowIn<typeof about, 'meetings'>;

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
): EnteredMeeting | undefined {
  const rows = filledRowsIn(answers, about, 'meetings');
  const named = (row: EnteredMeeting): MeetingId | undefined =>
    MEETINGS.find((id) => names[id].some((name) => lower(name) === lower(row.name)));
  return (
    rows.find((row) => named(row) === meeting) ??
    rows.find((row, index) => named(row) === undefined && MEETINGS[index] === meeting)
  );
}

/** Whole minutes set off for a meeting, 1 and up; `undefined` where nobody has said. */
export function lengthOf(row: EnteredMeeting | undefined): number | undefined {
  const minutes = numberOf(row?.minutes, 'minutes');
  return minutes !== undefined && minutes >= 1 ? Math.round(minutes) : undefined;
}

/** Was this meeting to be before this ISO day? Never where no day is written, or none that can be read. */
export function isPast(row: EnteredMeeting | undefined, today: string): boolean {
  const day = textOf(row?.date);
  return isIsoDate(day) && day < today;
}

const lower = (value: unknown): string => textOf(value).trim().toLowerCase();
