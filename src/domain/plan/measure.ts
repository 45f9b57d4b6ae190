import type { RowIn } from '../guide/read.ts';
import type { plan } from '../guide/steps/plan.ts';
import { textOf } from '../process/rows.ts';
import { isIsoDate } from '../values/dates.ts';

/** A measure of the plan. */
export type Measure = RowIn<typeof plan, 'measures'>;

/** Is the deadline before this ISO day, and the measure not done? One whose deadline is no day is never late. */
export const isLate = ({ deadline, status }: Measure, today: string): boolean => {
  const day = textOf(deadline);
  return isIsoDate(day) && day < today && status !== 'done';
};
