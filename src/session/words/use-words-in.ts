import { use, useEffect, useReducer } from 'react';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { DocumentParts } from '#content/languages/parts.ts';
import { ScreenWordsContext } from './screen-words-context.ts';

/**
 * A part of what documents say, in a language that may be another than that of the pages. Null until it is fetched,
 * and where it cannot be.
 */
export function useWordsIn<P extends keyof DocumentParts>(
  code: LanguageCode,
  part: P,
): DocumentParts[P] | null {
  const promise = use(ScreenWordsContext).askIn(code, part);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const isComing = promise.status === 'pending';
  useEffect(() => {
    let current = isComing;
    promise.then(
      () => current && drawAgain(),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [promise, isComing]);
  return promise.status === 'fulfilled' ? promise.value : null;
}
