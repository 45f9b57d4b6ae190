import { useSyncExternalStore } from 'react';
import { useProcess } from '#session/process/process-context.tsx';

let shown: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Are the individual scores shown on this screen? Hidden each time the program starts, and never shown in another
 * window: each person sets a number before seeing those of others. Showing changes no answer.
 */
export function useShownHere(): [boolean, (wanted: boolean) => void] {
  const processId = useProcess(({ process }) => process.id);
  const on = useSyncExternalStore(subscribe, () => shown.has(processId));
  return [
    on,
    (wanted) => {
      const next = new Set(shown);
      if (wanted) next.add(processId);
      else next.delete(processId);
      shown = next;
      for (const listener of listeners) listener();
    },
  ];
}
