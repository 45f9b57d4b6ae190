import { filledRowsIn, placeOf, textIn } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { isIsoDate } from '../values/dates.ts';
import { daysAfter, workingDay, yearsAfter } from '../values/later-day.ts';

/** What a deadline is for. */
export const DEADLINE_KINDS = ['mandate', 'preparation', 'recruitment', 'start', 'evaluation'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Days after the last planned meeting, where the plan is made: two, six, twelve and sixteen weeks. */
const DAYS: Readonly<Record<Exclude<DeadlineKind, 'evaluation'>, number>> = {
  mandate: 14,
  preparation: 42,
  recruitment: 84,
  start: 112,
};

/**
 * A working day to propose as deadline, ISO, counted from the last meeting with a date: the one where the
 * plan is made. `undefined` when no day is known.
 */
export function deadlineSuggestion(kind: DeadlineKind, answers: Answers): string | undefined {
  if (kind === 'evaluation') return evaluationDay(answers)?.day;
  const last = lastMeeting(answers);
  return last && workingDay(daysAfter(last.day, DAYS[kind]));
}

/** A working day a year after the mandate is approved; until that is set, a year after the last meeting. */
export function evaluationDay(
  answers: Answers,
): { readonly day: string; readonly source: Place } | undefined {
  const approved = textIn(answers, mandate, 'approvedOn');
  if (isIsoDate(approved))
    return { day: workingDay(yearsAfter(approved, 1)), source: placeOf(mandate, 'approvedOn') };
  const last = lastMeeting(answers);
  return last && { day: workingDay(yearsAfter(last.day, 1)), source: placeOf(about, 'meetings', last.id) };
}

const lastMeeting = (answers: Answers): { readonly id: string; readonly day: string } | undefined =>
  filledRowsIn(answers, about, 'meetings')
    .map(({ id, date }) => ({ id, day: textOf(date).trim() }))
    .filter(({ day }) => isIsoDate(day))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
