import { lazy, useState, type ComponentType } from 'react';
import type { PartName } from '#content/languages/parts.ts';
import { fetching } from '#session/words/not-fetched.ts';
import { useWordsAhead } from '#session/words/use-words-ahead.ts';
import { FetchBoundary } from './fetch-boundary.tsx';

/** A part of the program that can be asked for before it is drawn, by `fetch`. Then it stands in the same frame as what it is drawn in. */
type FetchedPart<P extends object> = ComponentType<P> & { readonly fetch: () => Promise<unknown> };

/**
 * A part of the program with a chunk of its own, fetched when it is drawn for the first time together with `words`, what it
 * says beyond the shell. Where it does not come, words that can be tried again stand in its place.
 */
export function fetchedPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  words: readonly PartName[] = [],
): FetchedPart<P> {
  // One that is drawn late waits for React too, which shows what was late no sooner than 300 ms after what stood in its place.
  const fetch = async (): Promise<ComponentType<P>> => {
    const Loaded = await load();
    latest = { Loaded };
    return Loaded;
  };
  // A chunk that failed is remembered as failed by the component that asked for it; another try is another component.
  const fetched = () => lazy(async () => ({ default: await fetching(fetch) }));
  let latest: { readonly Loaded: ComponentType<P> } = { Loaded: fetched() };
  function Part(given: P) {
    useWordsAhead(words);
    const [{ Loaded }, setShown] = useState(latest);
    const fetchAgain = (): void => {
      latest = { Loaded: fetched() };
      setShown(latest);
    };
    return (
      <FetchBoundary onRetry={fetchAgain}>
        <Loaded {...given} />
      </FetchBoundary>
    );
  }
  return Object.assign(Part, { fetch });
}
