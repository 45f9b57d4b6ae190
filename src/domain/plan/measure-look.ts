import { plan } from '../guide/steps/plan.ts';
import { textOf } from '../process/rows.ts';
import { byDeadline, isLate, type Measure } from './measure.ts';

/** What the measures can be put together by. */
export const MEASURE_GROUPS = ['area', 'goal', 'responsible', 'status'] as const;
export type MeasureGroups = (typeof MEASURE_GROUPS)[number];

/** How somebody looks at the plan: nothing of it is saved. */
export interface MeasureLook {
  readonly order: 'deadline' | 'own';
  readonly groups: MeasureGroups | undefined;
  /** Only those over their deadline, or with this status. */
  readonly only: string | undefined;
}

/** The value of `only` for what is over its deadline. */
export const LATE = 'late';

/** A measure in its place, and what it is put together with: an option, or a text. Empty where it has none. */
export interface PlacedMeasure {
  readonly id: string;
  readonly group: string;
}

/**
 * The measures as somebody asked to see them. Groups stand as their options are offered or as the language orders them; what
 * belongs to none comes last.
 */
export function measuresAsSeen(
  rows: readonly Measure[],
  { order, groups, only }: MeasureLook,
  today: string,
  compare: (one: string, other: string) => number,
): readonly PlacedMeasure[] {
  const wanted = rows.filter(
    (row) => only === undefined || (only === LATE ? isLate(row, today) : row.status === only),
  );
  const ordered = order === 'deadline' ? byDeadline(wanted) : wanted;
  const placed = ordered.map((row) => ({
    id: row.id,
    group: groups === undefined ? '' : textOf(row[groups]).trim(),
  }));
  if (groups === undefined) return placed;
  const column = plan.fields.measures.columns[groups];
  const options: readonly string[] = column.kind === 'choice' ? column.options : [];
  return placed.toSorted(({ group: a }, { group: b }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return options.length > 0 ? options.indexOf(a) - options.indexOf(b) : compare(a, b);
  });
}
