import { use } from 'react';
import { languageOf, type Language } from '#domain/language/language.ts';
import { ScreenWordsContext } from './screen-words-context.ts';

/** The language the pages speak, for what is written by its rules: days, times, numbers, lists, quotations. */
export const useLanguage = (): Language => languageOf(use(ScreenWordsContext).code);
