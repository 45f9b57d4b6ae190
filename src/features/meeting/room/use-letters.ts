import { useState } from 'react';
import { dismiss, isDismissed, recall } from '#session/dismissed.ts';

const KEY = 'room/letters';

/** Do single letters steer the room in this browser? Yes, until somebody turns them off. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => !isDismissed(KEY));
  return [
    on,
    (wanted) => {
      if (wanted) recall(KEY);
      else dismiss(KEY);
      setOn(wanted);
    },
  ];
}
