import { useSyncExternalStore } from 'react';

/** From here rail, answers, picture and guidance stand side by side. */
const WIDE = '(min-width: 1680px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Is there room for everything at once? */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
