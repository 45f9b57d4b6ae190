import type { RowIn } from '../guide/read.ts';
import type { plan } from '../guide/steps/plan.ts';
import { isBlankRow, textOf } from '../process/rows.ts';
import { isIsoDate } from '../values/dates.ts';

/** A measure of the plan. */
export type Measure = RowIn<typeof plan, 'measures'>;

/** Is the deadline before this ISO day, and the measure not done? One whose deadline is no day is never late. */
export const isLate = ({ deadline, status }: Measure, today: string): boolean => {
  const day = textOf(deadline);
  return isIsoDate(day) && day < today && status !== 'done';
};

/** Days first, then what has none, then rows nobody has written in. */
function dueOf(row: Measure): string {
  const day = textOf(row.deadline);
  if (isIsoDate(day)) return day;
  return isBlankRow(row) ? 'z' : 'x';
}

/** The measures by deadline; those that are alike keep the order they were written in. */
export const byDeadline = <M extends Measure>(rows: readonly M[]): readonly M[] =>
  rows.toSorted((one, other) => {
    const [a, b] = [dueOf(one), dueOf(other)];
    return a < b ? -1 : Number(a > b);
  });

/** What number each measure has, by id: its place by deadline, from 1. */
export const measureNumbers = (rows: readonly Measure[]): ReadonlyMap<string, number> =>
  new Map(byDeadline(rows).map(({ id }, index) => [id, index + 1]));
