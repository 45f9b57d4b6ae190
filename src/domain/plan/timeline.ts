import { filledRowsIn, rowsIn } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import { plan } from '../guide/steps/plan.ts';
import type { Answers } from '../process/process.ts';
import { filledOf, textOf } from '../process/rows.ts';
import { clippedText } from '../values/clipped-text.ts';
import { isIsoDate, isoDateOf } from '../values/dates.ts';
import { isLate, measureNumbers, type Measure } from './measure.ts';
import { writtenEvaluation } from './evaluation-day.ts';

/** How a measure stands, as it is drawn. */
export type MeasureStanding = 'open' | 'late' | 'done';

interface DatedMeasure {
  readonly id: string;
  /** Its place by deadline among all measures, from 1. */
  readonly number: number;
  readonly day: string;
  readonly standing: MeasureStanding;
}

/** A day that is no deadline. `name` is what people call it; without one its kind has a word. */
export interface TimelineMark {
  readonly kind: 'today' | 'evaluation' | 'meeting';
  readonly day: string;
  readonly name?: string;
}

/** What happens when, in days that are days. Other days are left out in silence. */
export interface Timeline {
  /** By deadline. */
  readonly measures: readonly DatedMeasure[];
  /** By day, `today` among them. */
  readonly marks: readonly TimelineMark[];
}

/** No sane plan reaches outside these; a slip of the finger would else press all others together. */
const EARLIEST = '2000-01-01';
const LATEST = '2100-01-01';
/** Of a name under the line, letters. */
const LONGEST_NAME = 40;
const isPlanned = (day: string): boolean => isIsoDate(day) && day >= EARLIEST && day < LATEST;

const standingOf = (measure: Measure, today: string): MeasureStanding =>
  measure.status === 'done' ? 'done' : isLate(measure, today) ? 'late' : 'open';

const early = (one: { readonly day: string }, other: { readonly day: string }): number =>
  one.day < other.day ? -1 : Number(one.day > other.day);

/** Deadlines of the plan, and the days around them as far as the answers have them: what is to come, and the evaluation. */
export function timelineOf(answers: Answers, today: string): Timeline {
  const rows = rowsIn(answers, plan, 'measures');
  const numbers = measureNumbers(rows);
  const measures = filledOf(rows)
    .map((row) => ({
      id: row.id,
      number: numbers.get(row.id) ?? 0,
      day: textOf(row.deadline),
      standing: standingOf(row, today),
    }))
    .filter(({ day }) => isPlanned(day))
    .toSorted((one, other) => one.number - other.number);
  const evaluation = writtenEvaluation(answers);
  const meetings = filledRowsIn(answers, about, 'meetings').flatMap((row): readonly TimelineMark[] => {
    const day = isoDateOf(textOf(row.date));
    const name = clippedText(textOf(row.name).trim(), LONGEST_NAME);
    return day === undefined || day < today
      ? []
      : [{ kind: 'meeting', day, ...(name === '' ? {} : { name }) }];
  });
  const marks: readonly TimelineMark[] = [
    { kind: 'today', day: today },
    ...meetings,
    ...(evaluation === undefined ? [] : [{ kind: 'evaluation', day: evaluation } as const]),
  ];
  return { measures, marks: marks.filter(({ day }) => isPlanned(day)).toSorted(early) };
}
