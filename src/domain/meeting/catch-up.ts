import type { MeetingClock } from './clock.ts';
import type { Left } from './time-plan.ts';

/** One way to come back to the plan. */
export type CatchUp =
  | { readonly kind: 'shorten'; readonly step: string; readonly minutes: number; readonly saves: number }
  | { readonly kind: 'leave'; readonly step: string; readonly left: Left; readonly saves: number };

/** A step is never proposed shorter than this: less is better taken another time. */
const SHORTEST = 5;

/**
 * Ways to catch up when behind, the gentlest first: shorten the longest step ahead, then leave out the last one
 * that is long enough. Proposals only; people choose.
 */
export function catchUps({ behind, steps }: MeetingClock): readonly CatchUp[] {
  if (behind < 1) return [];
  const ahead = steps.filter(({ state }) => state === 'ahead');
  const longest = ahead.toSorted((a, b) => b.minutes - a.minutes)[0];
  const saves = longest ? Math.min(behind, longest.minutes - SHORTEST) : 0;
  const last = ahead.findLast(({ minutes }) => minutes >= Math.min(behind, SHORTEST));
  return [
    ...(longest && saves >= 1
      ? [{ kind: 'shorten' as const, step: longest.step, minutes: longest.minutes - saves, saves }]
      : []),
    ...(last && saves < behind
      ? [
          { kind: 'leave' as const, step: last.step, left: 'by-mail' as const, saves: last.minutes },
          { kind: 'leave' as const, step: last.step, left: 'next-meeting' as const, saves: last.minutes },
        ]
      : []),
  ];
}
