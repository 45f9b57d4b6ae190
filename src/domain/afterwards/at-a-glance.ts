import { rowsIn } from '../guide/read.ts';
import { plan } from '../guide/steps/plan.ts';
import { byDeadline, isLate, type Measure } from '../plan/measure.ts';
import type { Answers } from '../process/process.ts';
import { filledOf, textOf } from '../process/rows.ts';
import { isIsoDate } from '../values/dates.ts';

/** How the measures stand, at a glance. */
export interface AtAGlance {
  readonly all: number;
  /** By the status they have; '' for what has none. */
  readonly byStatus: ReadonlyMap<string, number>;
  /** Over their deadline, the oldest first. */
  readonly late: readonly Measure[];
  /** Not done, with a deadline from today on, the nearest first. */
  readonly next: readonly Measure[];
}

export function measuresAtAGlance(answers: Answers, today: string): AtAGlance {
  const rows = filledOf(rowsIn(answers, plan, 'measures'));
  const byStatus = new Map<string, number>();
  for (const { status } of rows) byStatus.set(textOf(status), (byStatus.get(textOf(status)) ?? 0) + 1);
  const ordered = byDeadline(rows);
  return {
    all: rows.length,
    byStatus,
    late: ordered.filter((row) => isLate(row, today)),
    next: ordered.filter(
      ({ status, deadline }) => status !== 'done' && isIsoDate(textOf(deadline)) && textOf(deadline) >= today,
    ),
  };
}
