import { useSyncExternalStore } from 'react';

/** The process in which somebody is shown around. */
let process: string | null = null;
const listeners = new Set<() => void>();

function change(to: string | null): void {
  process = to;
  for (const listener of listeners) listener();
}

/** From now on its stops say what is seen there; a tour that was under way is over. */
export const beginTour = (processId: string): void => change(processId);
export const endTour = (): void => change(null);

/** The process this window is shown around in; null when in none. Over when the window is loaded anew. */
export const useTour = (): string | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => process,
  );
