import { use } from 'react';
import { SentenceContext } from './sentence.ts';

/** What is to be read aloud, and which time it is said: the same words said again are another saying. */
export interface Saying {
  readonly text: string;
  readonly number: number;
}

/**
 * Reads aloud, when there is a pause, what has just been done; nothing is seen. It stands from before the first saying,
 * since a region that comes together with its words is often not read.
 */
export function SaidAloud({ text, number }: Saying) {
  return (
    <span role="status" className="sr-only">
      <span key={number}>{use(SentenceContext)(text)}</span>
    </span>
  );
}
