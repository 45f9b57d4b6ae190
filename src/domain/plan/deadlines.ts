import { ownMeetingsOf } from '../panel/own-meetings.ts';
import type { Answers } from '../process/process.ts';
import { daysAfter, workingDay } from '../values/later-day.ts';
import { evaluationDay, lastMeeting } from './evaluation-day.ts';

/** What a deadline is for. */
export const DEADLINE_KINDS = [
  'mandate',
  'preparation',
  'recruitment',
  'start',
  'first-year',
  'evaluation',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

type CountedKind = Exclude<DeadlineKind, 'evaluation'>;

/**
 * Weeks before the first meeting of the panel; below zero where it comes after. A mandate has time to go round, a call stands
 * for three weeks, and members get their papers two weeks ahead.
 */
const WEEKS_BEFORE: Readonly<Record<CountedKind, number>> = {
  mandate: 16,
  preparation: 12,
  recruitment: 6,
  start: 2,
  'first-year': -26,
};

/** Until that meeting has a day, it is taken to come so many weeks after the last planned meeting, where the plan is made. */
const WEEKS_TO_THE_FIRST = 18;

/** How many weeks before the first meeting of the panel; `undefined` for what comes after it. */
export function weeksBefore(kind: DeadlineKind): number | undefined {
  const weeks = kind === 'evaluation' ? -1 : WEEKS_BEFORE[kind];
  return weeks > 0 ? weeks : undefined;
}

/**
 * A working day to propose as deadline, ISO, counted back from the first meeting of the panel. Never before the plan is made:
 * a measure is not late when it is taken in. `undefined` when no day is known.
 */
export function deadlineSuggestion(kind: DeadlineKind, answers: Answers): string | undefined {
  if (kind === 'evaluation') return evaluationDay(answers)?.day;
  const made = lastMeeting(answers)?.day;
  const planned = ownMeetingsOf(answers)[0]?.day;
  const first = planned ?? (made && daysAfter(made, WEEKS_TO_THE_FIRST * 7));
  if (first === undefined) return undefined;
  const day = workingDay(daysAfter(first, -WEEKS_BEFORE[kind] * 7));
  return made !== undefined && day <= made ? workingDay(daysAfter(made, 7)) : day;
}
