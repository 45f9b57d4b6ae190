import { useEffect, useState } from 'react';
import { useProcess } from '#session/process/process-context.tsx';
import { useRoomPart } from './room-context.tsx';

/** How often the browser is asked whether a room window still stands, ms. */
const ASK_EVERY_MS = 2_000;
const nameOf = (processId: string): string => `brukerpanelveilederen/room-window/${processId}`;

/** How much taller than wide the room's screen is; null until a room window has said so. */
const readShape = (value: unknown): number | null =>
  typeof value === 'number' && value > 0.2 && value < 3 ? value : null;

export const useRoomShape = (): number | null => useRoomPart('shape', readShape)[0];

/** Used by the window on the wall: tells that it stands, and how it is shaped, for as long as it lives. */
export function useBeingRoomWindow(): void {
  const processId = useProcess(({ process }) => process.id);
  const [shape, setShape] = useRoomPart('shape', readShape);
  useEffect(() => {
    // The lock is let go of when the window closes or dies, however it dies.
    const gone = new AbortController();
    navigator.locks
      ?.request(
        nameOf(processId),
        { mode: 'shared', signal: gone.signal },
        () =>
          new Promise<void>((resolve) => {
            gone.signal.addEventListener('abort', () => resolve());
          }),
      )
      .catch(() => undefined);
    return () => gone.abort();
  }, [processId]);
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
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    async function ask(): Promise<void> {
      const { held = [] } = await navigator.locks.query();
      if (current) setOpen(held.some((lock) => lock.name === nameOf(processId)));
    }
    if (!navigator.locks) return undefined;
    const again = (): void => void ask().catch(() => undefined);
    again();
    const timer = setInterval(again, ASK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [processId]);
  return open;
}
