import type { ScaleValue } from '#domain/steps/fields.ts';
import { filledRowsOf, type Row } from '#domain/process/rows.ts';

/** A group of patients or relatives with both scores set. */
export interface ScoredStakeholder {
  readonly row: Row;
  /** 1-based place among the filled rows: the number people say aloud. */
  readonly number: number;
  readonly involvement: ScaleValue;
  readonly importance: ScaleValue;
  /** Importance − involvement, −2 … +2. Positive: matters more than it is heard. */
  readonly gap: number;
}

const isScale = (value: unknown): value is ScaleValue => value === 1 || value === 2 || value === 3;

/** Gap of one row (domain note 3: "nå mot bør"), or `undefined` until both scores are set. */
export function gapOf(row: Row): number | undefined {
  const { involvement, importance } = row;
  return isScale(involvement) && isScale(importance) ? importance - involvement : undefined;
}

export function scoredStakeholders(stakeholders: unknown): readonly ScoredStakeholder[] {
  return filledRowsOf(stakeholders).flatMap((row, index) => {
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
export function byGap(stakeholders: unknown): readonly ScoredStakeholder[] {
  return scoredStakeholders(stakeholders).toSorted(
    (a, b) => b.gap - a.gap || b.importance - a.importance || a.number - b.number,
  );
}
