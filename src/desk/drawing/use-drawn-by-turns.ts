import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '#ui/after-paint.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';

/** A window in the background makes no frames, and must hold all of the page when it comes to front, ms. */
const LATE_MS = 250;

/**
 * How many of `count` things may be drawn now: the first `atOnce`, and as many more each time these have been painted. So
 * the first are read while the rest is made, and what is pressed meanwhile is answered between two turns. Nothing is added
 * while a pointer is down: what stands below would move under it.
 */
export function useDrawnByTurns(count: number, atOnce: number): number {
  const [turns, setTurns] = useState(1);
  const drawn = Math.min(count, turns * atOnce);
  useEffect(() => {
    if (drawn === count) return undefined;
    let stopped = false;
    const more = (): void => {
      callOff();
      whenLifted(() => {
        if (!stopped) startTransition(() => setTurns((before) => before + 1));
      });
    };
    const notPainted = afterPaint(more);
    const late = setTimeout(more, LATE_MS);
    function callOff(): void {
      notPainted();
      clearTimeout(late);
    }
    return () => {
      stopped = true;
      callOff();
    };
  }, [drawn, count]);
  return drawn;
}
