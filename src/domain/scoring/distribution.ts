import type { ScaleValue, Tally } from '#domain/steps/fields.ts';

/** How a group's individual scores lie. */
export interface Distribution {
  readonly count: number;
  /** Middle score; with an even number the mean of the two middle ones (so 1.5 and 2.5 occur). */
  readonly median: number;
  readonly least: ScaleValue;
  readonly most: ScaleValue;
  /** most − least: 0, 1 or 2. Only rows with spread need talk. */
  readonly spread: 0 | 1 | 2;
}

/** `null` when nobody has scored. */
export function distributionOf(tally: Tally | undefined): Distribution | null {
  if (!tally) return null;
  const scores = tally.flatMap((count, index) =>
    Array.from({ length: Math.max(0, count) }, () => (index + 1) as ScaleValue),
  );
  const least = scores[0];
  const most = scores.at(-1);
  if (least === undefined || most === undefined) return null;
  const middle = (scores.length - 1) / 2;
  const median = ((scores[Math.floor(middle)] as number) + (scores[Math.ceil(middle)] as number)) / 2;
  return { count: scores.length, median, least, most, spread: (most - least) as 0 | 1 | 2 };
}
