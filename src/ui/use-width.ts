import { useSyncExternalStore } from 'react';

const QUERIES = {
  /** Up to here one thing stands under the other. */
  narrow: '(max-width: 720px)',
  /** Up to here what stands beside the work on a larger screen stands under it. */
  stacked: '(max-width: 1000px)',
  /** From here answers and guidance stand side by side. */
  roomy: '(min-width: 1200px)',
  /** From here rail, answers, picture and guidance stand side by side. */
  wide: '(min-width: 1680px)',
};

const subscribe = (query: string) => (listener: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};
const SUBSCRIBE = {
  narrow: subscribe(QUERIES.narrow),
  stacked: subscribe(QUERIES.stacked),
  roomy: subscribe(QUERIES.roomy),
  wide: subscribe(QUERIES.wide),
};

/** Is the window this wide? */
export const useWidth = (name: keyof typeof QUERIES): boolean =>
  useSyncExternalStore(SUBSCRIBE[name], () => window.matchMedia(QUERIES[name]).matches);
