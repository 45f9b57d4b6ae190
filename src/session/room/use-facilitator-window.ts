import { useCallback, useEffect } from 'react';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRoomPart } from './room-context.tsx';
import { useHoldLock, useLockHeld } from './window-lock.ts';

const nameOf = (processId: string): string => `brukerpanelveilederen/facilitator-window/${processId}`;

/** When a facilitator's window opened last, ms since 1970; 0 when the last one said goodbye. */
const readOpened = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Used by the facilitator's window: tells that it stands, for as long as it lives. */
export function useBeingFacilitatorWindow(): void {
  const processId = useProcess(({ process }) => process.id);
  const { parts } = useProcessStore();
  const tell = useCallback(() => parts.set('facilitator', Date.now()), [parts]);
  useHoldLock(nameOf(processId), tell);
  useEffect(() => {
    const goodbye = (): void => parts.set('facilitator', 0);
    tell();
    window.addEventListener('pagehide', goodbye);
    return () => {
      window.removeEventListener('pagehide', goodbye);
      goodbye();
    };
  }, [parts, tell]);
}

/**
 * Does a facilitator's window stand somewhere? Then the wall is steered and written from there, and has no controls.
 * The browser's locks say so; what the window told itself is for the moment before they do, and for browsers without.
 */
export function useFacilitatorWindowOpen(): boolean {
  const processId = useProcess(({ process }) => process.id);
  const [opened] = useRoomPart('facilitator', readOpened);
  return useLockHeld(nameOf(processId), opened) ?? opened > 0;
}
