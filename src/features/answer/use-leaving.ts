import { useEffect, useState } from 'react';
import type { Leaving } from './leaving.ts';

interface Made<A> {
  readonly of: string;
  /** As it stands in what was made; the clock has gone on since. */
  readonly answer: A;
  readonly ready: Leaving | 'failed';
}

/**
 * An answer in every form it can leave by, made anew when its key changes: the time of one that has not left yet may move on,
 * what is made follows what is in it. Null until it is made (sealing takes a moment). An empty key: nothing to make.
 */
export function useLeaving<A>(
  key: string,
  answer: A,
  make: (answer: A) => Promise<Leaving>,
): { readonly ready: Leaving | 'failed'; readonly answer: A } | null {
  const [made, setMade] = useState<Made<A> | null>(null);
  useEffect(() => {
    if (key === '' || made?.of === key) return undefined;
    let alive = true;
    make(answer).then(
      (ready) => alive && setMade({ of: key, answer, ready }),
      () => alive && setMade({ of: key, answer, ready: 'failed' }),
    );
    return () => {
      alive = false;
    };
  }, [key, made, answer, make]);
  return made?.of === key ? made : null;
}
