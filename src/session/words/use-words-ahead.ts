import { use, useEffect } from 'react';
import type { PartName } from '#content/languages/parts.ts';
import { ScreenWordsContext } from './screen-words-context.ts';

/**
 * Begins to fetch what a page says while its program is fetched, so that neither waits for the other. What could not
 * be fetched for an earlier page is tried again.
 */
export function useWordsAhead(parts: readonly PartName[]): void {
  const words = use(ScreenWordsContext);
  for (const part of parts) words.ask(part);
  useEffect(() => words.retry(), [words]);
}
