import { createContext } from 'react';
import { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import { createScreenWords } from './screen-words.ts';

export const firstScreenWords = createScreenWords(FIRST_LANGUAGE);

/**
 * The words the pages speak. Without a provider they are those of the first language: which language this machine has
 * chosen is handed in where the program starts.
 */
export const ScreenWordsContext = createContext(firstScreenWords);
