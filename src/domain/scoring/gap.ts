import type { ScaleValue } from '#domain/steps/fields.ts';
import type { RowIn } from '#domain/guide/read.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { filledOf } from '#domain/process/rows.ts';
import { isScale } from './tallies.ts';

/** A group of patients or relatives, with the scores people agreed on. */
export type Stakeholder = RowIn<typeof stakeholders, 'groups'>;

/** One with both scores set. */
export interface ScoredStakeholder {
  readonly row: Stakeholder;
  /** 1-based place among the filled rows: the number people say aloud. */
  readonly number: number;
  readonly involvement: ScaleValue;
  readonly importance: ScaleValue;
  /** Importance − involvement, −2 … +2. Positive: matters more than it is heard. */
  readonly gap: number;
}

/** Gap of one row (domain note 3: "nå mot bør"), or `undefined` until both scores are set. */
export function gapOf({ involvement, importance }: Stakeholder): number | undefined {
  return isScale(involvement) && isScale(importance) ? importance - involvement : undefined;
}

export function scoredStakeholders(rows: readonly Stakeholder[] = []): readonly ScoredStakeholder[] {
  return filledOf(rows).flatMap((row, index) => {
    const { involvement, importance } = row;
    return isScale(involvement) && isScale(importance)
      ? [{ row, number: index + 1, involvement, importance, gap: importance - involvement }]
      : [];
  });
}

/**
 * Largest gap first, then importance, then row order. The order is for talking, not for choosing:
 * people pick the groups.
 */
export function byGap(rows: readonly Stakeholder[] = []): readonly ScoredStakeholder[] {
  return scoredStakeholders(rows).toSorted(
    (a, b) => b.gap - a.gap || b.importance - a.importance || a.number - b.number,
  );
}

/** "+2", "0", "−1": importance minus involvement, with a real minus sign. */
export const gapText = (gap: number): string => (gap > 0 ? `+${gap}` : gap < 0 ? `−${-gap}` : '0');
