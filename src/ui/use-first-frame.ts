import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * False while the first frame of a page is made, true after it has been painted. What stands below the first
 * lines of a long page can wait for it, so that a press is answered at once on a slow machine.
 */
export function useFirstFramePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const callOff = afterPaint(() => startTransition(() => setPainted(true)));
    // A window in the background makes no frames, and must still show all of the page when it comes to front.
    const late = setTimeout(() => setPainted(true), 250);
    return () => {
      callOff();
      clearTimeout(late);
    };
  }, []);
  return painted;
}
