import { filledRowsIn, textIn } from '../guide/read.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan } from '../guide/steps/plan.ts';
import { evaluationDay, writtenEvaluation } from '../plan/evaluation-day.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { dateIn } from '../values/date-in-text.ts';
import { isIsoDate } from '../values/dates.ts';
import { daysAfter } from '../values/later-day.ts';

/** A day that belongs to the panel itself, and to no measure. */
export interface ComingDay {
  readonly kind: 'evaluation' | 'revision' | 'expiry';
  /** ISO. */
  readonly day: string;
}

/** So many days ahead a day is said to approach. */
const SOON = 60;

const dayIn = (text: string): string | undefined => (isIsoDate(text) ? text : dateIn(text));

/**
 * When the panel is to be evaluated next: as the last evaluation says, else as the mandate does, else a year after it was
 * approved. None where an evaluation was held since, and says nothing of the next.
 */
function nextEvaluation(answers: Answers): string | undefined {
  const held = filledRowsIn(answers, plan, 'evaluations');
  const next = held
    .flatMap((row) => dayIn(textOf(row.next)) ?? [])
    .toSorted()
    .at(-1);
  if (next !== undefined) return next;
  const last = held
    .flatMap((row) => dayIn(textOf(row.held)) ?? [])
    .toSorted()
    .at(-1);
  const written = writtenEvaluation(answers);
  const approved = isIsoDate(textIn(answers, mandate, 'approvedOn'))
    ? evaluationDay(answers)?.day
    : undefined;
  const day = written ?? approved;
  // One that was held up to two months early was that one.
  return day !== undefined && last !== undefined && last >= daysAfter(day, -SOON) ? undefined : day;
}

/** The evaluation, the revision and the end of the mandate, as far as a day is known, by day. */
export function daysOfThePanel(answers: Answers): readonly ComingDay[] {
  const days: readonly (readonly [ComingDay['kind'], string | undefined])[] = [
    ['evaluation', nextEvaluation(answers)],
    ['revision', dayIn(textIn(answers, mandate, 'revisedBy'))],
    ['expiry', dayIn(textIn(answers, mandate, 'validTo'))],
  ];
  return days
    .flatMap(([kind, day]) => (day === undefined ? [] : [{ kind, day }]))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Those that are near, or have passed. */
export const approaching = (days: readonly ComingDay[], today: string): readonly ComingDay[] =>
  days.filter(({ day }) => day <= daysAfter(today, SOON));
