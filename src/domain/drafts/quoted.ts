import { languageOf } from '#domain/language/language.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { unended } from '#domain/values/sentence.ts';

/** Puts what a person wrote inside a sentence of this language: in quotation marks, without its full stop. */
export const quotedIn =
  (code: LanguageCode) =>
  (text: string): string =>
    languageOf(code).quoted(unended(text));
