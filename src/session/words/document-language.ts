import { FIRST_LANGUAGE, isLanguage, type LanguageCode } from '#domain/language/languages.ts';

/** The language chosen for the documents; bokmål until somebody chooses. */
export const documentLanguageOf = (value: unknown): LanguageCode =>
  isLanguage(value) ? value : FIRST_LANGUAGE;
