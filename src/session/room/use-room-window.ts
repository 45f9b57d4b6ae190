import { useEffect } from 'react';
import { useProcess } from '#session/process/process-context.tsx';
import { useRoomPart } from './room-context.tsx';
import { useHoldLock, useLockHeld } from './window-lock.ts';

const nameOf = (processId: string): string => `brukerpanelveilederen/room-window/${processId}`;

/** How much taller than wide the room's screen is; null until a room window has said so. */
const readShape = (value: unknown): number | null =>
  typeof value === 'number' && value > 0.2 && value < 3 ? value : null;

export const useRoomShape = (): number | null => useRoomPart('shape', readShape)[0];

/** Used by the window on the wall: tells that it stands, and how it is shaped, for as long as it lives. */
export function useBeingRoomWindow(): void {
  const processId = useProcess(({ process }) => process.id);
  const [shape, setShape] = useRoomPart('shape', readShape);
  useHoldLock(nameOf(processId));
  useEffect(() => {
    function tell(): void {
      const now = Math.round((window.innerHeight / window.innerWidth) * 1000) / 1000;
      if (now !== shape) setShape(now);
    }
    tell();
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }, [shape, setShape]);
}

/** Does a room window stand somewhere? Null where the browser cannot say. */
export function useRoomWindowOpen(): boolean | null {
  const processId = useProcess(({ process }) => process.id);
  return useLockHeld(nameOf(processId));
}
