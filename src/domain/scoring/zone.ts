import type { ScaleValue } from '#domain/steps/fields.ts';

/** The five kinds of cell in the 3×3 picture of involvement and importance. */
export const ZONES = ['largest-gap', 'gap', 'kept-up', 'quiet', 'more-than-needed'] as const;
/**
 * `largest-gap`: importance − involvement is 2 · `gap`: 1 · `kept-up`: important, and involved as much ·
 * `quiet`: no gap, and not the most important · `more-than-needed`: involved more than it is important.
 */
export type Zone = (typeof ZONES)[number];

export function zoneOf(involvement: ScaleValue, importance: ScaleValue): Zone {
  const gap = importance - involvement;
  if (gap === 2) return 'largest-gap';
  if (gap === 1) return 'gap';
  if (gap < 0) return 'more-than-needed';
  return importance === 3 ? 'kept-up' : 'quiet';
}
