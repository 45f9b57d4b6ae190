import { textIn } from '../guide/read.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Answers } from '../process/process.ts';
import { dateIn, monthIn } from '../values/date-in-text.ts';
import { evaluationDay } from './evaluation-day.ts';

/** When the body is to be evaluated, as far as it is known. */
export type PlannedEvaluation =
  | { readonly kind: 'day'; readonly day: string }
  /** `month`: its first day. */
  | { readonly kind: 'month'; readonly month: string }
  /** The mandate says how, and no day or month of a year. */
  | { readonly kind: 'as-mandate' };

/**
 * As the mandate says it; a day is counted out only where the mandate says nothing, so that no paper names another day than
 * the one people wrote.
 */
export function evaluationPlanned(answers: Answers): PlannedEvaluation | undefined {
  const written = textIn(answers, mandate, 'evaluation');
  if (written === '') {
    const counted = evaluationDay(answers);
    return counted && { kind: 'day', day: counted.day };
  }
  const day = dateIn(written);
  if (day !== undefined) return { kind: 'day', day };
  const month = monthIn(written);
  return month === undefined ? { kind: 'as-mandate' } : { kind: 'month', month };
}
