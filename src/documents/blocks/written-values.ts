import { languageOf } from '#domain/language/language.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { numberOf } from '#domain/values/numbers.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';

type Units = DocumentWords['units'];

/** An ISO day as the language writes it. Any other text as it is. */
export const dateText = (words: DocumentWords, value: string): string =>
  languageOf(words.language).day(value);

/** "12 345,5" and "12,345.5": at most two decimals. */
export const grouped = (words: DocumentWords, amount: number): string =>
  languageOf(words.language).number(Math.round(amount * 100) / 100);

/** A number and nothing else, as Norwegians type it. */
const BARE = /^[-−]?\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:,\d+)?$/;

/**
 * A bare number gets its unit, and in a language with other signs than people type its own: "42 600" is "NOK 42,600".
 * A text that says more stays as typed.
 */
export function numberText(words: DocumentWords, unit: keyof Units, typed: string): string {
  const text = typed.trim();
  if (!/^[\d\s.,\-−]+$/.test(text)) return typed;
  const number = BARE.test(text) ? numberOf(text.replace('−', '-')) : undefined;
  const asTyped = LANGUAGES[words.language].decimalSign === ',';
  const n = !asTyped && number !== undefined ? grouped(words, number) : text;
  return filled(words.units[unit], { n });
}
