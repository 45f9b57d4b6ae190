import { useEffect, useState } from 'react';

/** How often the browser is asked whether a window still stands, ms. */
const ASK_EVERY_MS = 2_000;

/** Holds a lock that many may hold, for as long as the component stands; `onHeld` once it is held. */
export function useHoldLock(name: string, onHeld?: () => void): void {
  useEffect(() => {
    // The lock is let go of when the window closes or dies, however it dies.
    const gone = new AbortController();
    navigator.locks
      ?.request(name, { mode: 'shared', signal: gone.signal }, () => {
        onHeld?.();
        return new Promise<void>((resolve) => {
          gone.signal.addEventListener('abort', () => resolve());
        });
      })
      .catch(() => undefined);
    return () => gone.abort();
  }, [name, onHeld]);
}

/** Does a window somewhere hold the lock? Null where the browser cannot say. Asked at once when `again` changes, too. */
export function useLockHeld(name: string, again?: unknown): boolean | null {
  const [held, setHeld] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    async function ask(): Promise<void> {
      const { held: locks = [] } = await navigator.locks.query();
      if (current) setHeld(locks.some((lock) => lock.name === name));
    }
    if (!navigator.locks) return undefined;
    const askAgain = (): void => void ask().catch(() => undefined);
    askAgain();
    const timer = setInterval(askAgain, ASK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [name, again]);
  return held;
}

/**
 * Holds a lock that only one window holds at a time, for as long as `wanted`; true once it is here. Where the browser has no locks,
 * each window believes that it is alone.
 */
export function useOnlyHolder(name: string, wanted: boolean): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    const gone = new AbortController();
    const hold = (): Promise<void> => {
      setHeld(true);
      return new Promise((resolve) => gone.signal.addEventListener('abort', () => resolve()));
    };
    const asked = navigator.locks?.request(name, { signal: gone.signal }, hold) ?? hold();
    asked.catch(() => undefined);
    return () => {
      setHeld(false);
      gone.abort();
    };
  }, [name, wanted]);
  return held;
}
