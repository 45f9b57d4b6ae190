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
  const fetched = use(ScreenWordsContext).askIn(code, part);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const coming = fetched.is === 'coming' ? fetched.promise : null;
  useEffect(() => {
    let current = coming !== null;
    coming?.then(
      () => current && drawAgain(),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [coming]);
  return fetched.is === 'here' ? fetched.words : null;
}
