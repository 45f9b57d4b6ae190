import { useCallback, useState } from 'react';
import { dismiss, isDismissed, recall } from '#session/machine/dismissed.ts';

const KEY = 'room/letters';

/** Do single letters and digits count in this browser, just now? */
export const lettersOn = (): boolean => !isDismissed(KEY);

/** Do single letters steer the room in this browser? Yes, until somebody turns them off. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(lettersOn);
  const set = useCallback((wanted: boolean) => {
    if (wanted) recall(KEY);
    else dismiss(KEY);
    setOn(wanted);
  }, []);
  return [on, set];
}
