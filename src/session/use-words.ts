import { createContext, useContext } from 'react';
import { bokmal, type Language } from '#content/languages/bokmal.ts';

const LanguageContext = createContext<Language>(bokmal);
export const LanguageProvider = LanguageContext.Provider;

/** The words of the language the screen speaks now. */
export const useWords = (): Language => useContext(LanguageContext);
