import { useMemo, useState } from 'react';
import { useLetters } from '../keys/use-letters.ts';

export interface RoomDialogsHandle {
  readonly showSteps: () => void;
  readonly showKeys: () => void;
  readonly open: 'keys' | 'steps' | null;
  readonly close: () => void;
  readonly letters: boolean;
  readonly setLetters: (on: boolean) => void;
}

/** Which of the lists stands open in this window of the meeting, and whether single letters count. */
export function useRoomDialogs(): RoomDialogsHandle {
  const [open, setOpen] = useState<RoomDialogsHandle['open']>(null);
  const [letters, setLetters] = useLetters();
  return useMemo(
    () => ({
      open,
      letters,
      setLetters,
      close: () => setOpen(null),
      showSteps: () => setOpen('steps'),
      showKeys: () => setOpen('keys'),
    }),
    [open, letters, setLetters],
  );
}
