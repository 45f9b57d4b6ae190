import { useEffect } from 'react';

/** Keeps the screen lit while the component stands and the window is seen; a browser that cannot, or will not, changes nothing. */
export function useWakeLock(): void {
  useEffect(() => {
    let stands = true;
    let held: WakeLockSentinel | null = null;
    const ask = (): void => {
      // The browser lets go of it each time the window is hidden.
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (lock) => {
          held = lock;
          if (!stands) void lock.release();
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      stands = false;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, []);
}
