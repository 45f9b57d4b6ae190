import { isIsoDate, shownDate } from '#domain/values/dates.ts';
import { numberOf } from '#domain/values/numbers.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';

type Units = DocumentWords['units'];

const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO day as the language writes it: 02.06.2027 (the form's dd.mm.åååå, S1 1.50), 2 June 2027. Any other text as it is. */
export function dateText(words: DocumentWords, value: string): string {
  if (words.language !== 'en' || !isIsoDate(value)) return shownDate(value);
  return english.format(new Date(`${value}T00:00:00Z`));
}

/** "12 345,5" and "12,345.5": thousands apart, at most two decimals. */
export function grouped(words: DocumentWords, amount: number): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(amount) * 100) / 100).split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, words.language === 'en' ? ',' : '\u00a0');
  return `${amount < 0 ? '−' : ''}${spaced}${decimals === undefined ? '' : words.fee.decimal + decimals}`;
}

/** A number and nothing else, as Norwegians type it. */
const BARE = /^[-−]?\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:,\d+)?$/;

/**
 * A bare number gets its unit, and in English the signs English has: "42 600" is "NOK 42,600". A text that says more
 * stays as typed.
 */
export function numberText(words: DocumentWords, unit: keyof Units, typed: string): string {
  const text = typed.trim();
  if (!/^[\d\s.,\-−]+$/.test(text)) return typed;
  const number = BARE.test(text) ? numberOf(text.replace('−', '-')) : undefined;
  const n = words.language === 'en' && number !== undefined ? grouped(words, number) : text;
  return filled(words.units[unit], { n });
}
