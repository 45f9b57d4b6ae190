import { answerIn, filledRowsIn, placeOf, textIn } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import { constraints } from '../guide/steps/constraints.ts';
import { decision } from '../guide/steps/decision.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { dateIn, monthsIn } from '../values/date-in-text.ts';
import { isIsoDate, isoDateOf } from '../values/dates.ts';
import { lastWorkingDayOfMonth, workingDay, yearsAfter } from '../values/later-day.ts';

interface EvaluationDay {
  readonly day: string;
  readonly source: Place;
}

/** A working day a year after the mandate is approved; until that is set, a year after the last meeting. */
function aYearAfter(answers: Answers): EvaluationDay | undefined {
  const approved = textIn(answers, mandate, 'approvedOn');
  const last = lastMeeting(answers);
  const after = (day: string, source: Place): EvaluationDay => ({
    day: workingDay(yearsAfter(day, 1)),
    source,
  });
  const approval = isIsoDate(approved) ? after(approved, placeOf(mandate, 'approvedOn')) : undefined;
  // A day that is past when the team meets is of the mandate before.
  if (approval && (!last || approval.day > last.day)) return approval;
  return last && after(last.day, placeOf(about, 'meetings', last.id));
}

/**
 * A year after the approval, or after the last meeting. A trial goes on until the last month its time frame names: it is evaluated in
 * that month, and never before what is decided there.
 */
export function evaluationDay(answers: Answers): EvaluationDay | undefined {
  const found = aYearAfter(answers);
  if (!found || answerIn(answers, decision, 'need') !== 'yes-on-trial') return found;
  const frame = textIn(answers, constraints, 'timeFrame');
  const until = monthsIn(frame).toSorted().at(-1);
  return until === undefined || until <= found.day
    ? found
    : { day: lastWorkingDayOfMonth(until), source: placeOf(constraints, 'timeFrame') };
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
