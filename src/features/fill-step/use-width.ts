import { useSyncExternalStore } from 'react';

const QUERIES = {
  /** From here answers and guidance stand side by side. */
  roomy: window.matchMedia('(min-width: 1200px)'),
  /** From here rail, answers, picture and guidance stand side by side. */
  wide: window.matchMedia('(min-width: 1680px)'),
};

const subscribe = (query: MediaQueryList) => (listener: () => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};
const SUBSCRIBE = { roomy: subscribe(QUERIES.roomy), wide: subscribe(QUERIES.wide) };

/** Is the window at least this wide? */
export const useWidth = (name: keyof typeof QUERIES): boolean =>
  useSyncExternalStore(SUBSCRIBE[name], () => QUERIES[name].matches);
