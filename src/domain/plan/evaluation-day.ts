import { filledRowsIn, placeOf, textIn } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { dateIn } from '../values/date-in-text.ts';
import { isIsoDate, isoDateOf } from '../values/dates.ts';
import { workingDay, yearsAfter } from '../values/later-day.ts';

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

/**
 * The day the text about the evaluation names. For how long the mandate applies and when it is revised often stand there too,
 * and are days of something else.
 */
export function writtenEvaluation(answers: Answers): string | undefined {
  const others = (['validFrom', 'validTo', 'revisedBy'] as const).map((field) =>
    isoDateOf(textIn(answers, mandate, field)),
  );
  return textIn(answers, mandate, 'evaluation')
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)
    .map(dateIn)
    .find((day) => day !== undefined && !others.includes(day));
}

/** The last planned meeting with a day: where the plan is made. */
export const lastMeeting = (answers: Answers): { readonly id: string; readonly day: string } | undefined =>
  filledRowsIn(answers, about, 'meetings')
    .map(({ id, date }) => ({ id, day: textOf(date).trim() }))
    .filter(({ day }) => isIsoDate(day))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
