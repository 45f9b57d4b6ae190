import { createListeners, type Listeners } from '#storage/listeners.ts';
import type { WindowLine, WindowMessage } from '#storage/windows.ts';

/**
 * Lines for the stores of one window. They hear the other windows on the one line that is open, and each other: when the
 * whole process is replaced, keys may still reach the store before.
 */
export function createLineHere(line: WindowLine): () => WindowLine {
  const here = new Set<Listeners<[WindowMessage]>>();
  return () => {
    const own = createListeners<[WindowMessage]>();
    here.add(own);
    return {
      ...line,
      tell(message) {
        line.tell(message);
        for (const other of here) if (other !== own) other.tell(message);
      },
      onMessage(listener) {
        const stops = [line.onMessage(listener), own.add(listener)];
        return () => {
          here.delete(own);
          for (const stop of stops) stop();
        };
      },
    };
  };
}
