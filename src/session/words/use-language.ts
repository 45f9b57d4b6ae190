import { use } from 'react';
import { LANGUAGES, type LanguageCode } from '#domain/language/languages.ts';
import { ScreenWordsContext } from './screen-words-context.ts';

/** The language the pages speak: its code, and how it is written. */
export function useLanguage(): { readonly code: LanguageCode; readonly tag: string } {
  const { code } = use(ScreenWordsContext);
  return { code, ...LANGUAGES[code] };
}
