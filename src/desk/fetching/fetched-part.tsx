import { lazy, useState, type ComponentType } from 'react';
import type { PartName } from '#content/languages/parts.ts';
import { fetching } from '#session/words/not-fetched.ts';
import { useWordsAhead } from '#session/words/use-words-ahead.ts';
import { FetchBoundary } from './fetch-boundary.tsx';

/** A chunk that failed is remembered as failed by the component that asked for it; another try is another component. */
const fetched = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await fetching(load) }));

/**
 * A part of the program with a chunk of its own, fetched when it is drawn for the first time together with `words`, what it
 * says beyond the shell. Where it does not come, words that can be tried again stand in its place.
 */
export function fetchedPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  words: readonly PartName[] = [],
): ComponentType<P> {
  let latest = { Loaded: fetched(load) };
  return function Part(given: P) {
    useWordsAhead(words);
    const [{ Loaded }, setShown] = useState(latest);
    const fetchAgain = (): void => {
      latest = { Loaded: fetched(load) };
      setShown(latest);
    };
    return (
      <FetchBoundary onRetry={fetchAgain}>
        <Loaded {...given} />
      </FetchBoundary>
    );
  };
}
