import type { LanguageCode } from './languages.ts';

/** Words that are in every other sentence of one language, and in no other of them. */
const NORWEGIAN =
  'og på til av som ikke ikkje er med skal kan vi dere de det den fra frå hva kva eller har får ved om seg sin';
const TELLING: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  nb: words('ikke fra hva hvordan hvilke hvem noen noe bare være blir hver jeg gjøre også deres'),
  nn: words('ikkje frå kva korleis kven nokon noko berre vere blei kvar eg ein eit dei dykk dykkar gjere òg'),
  en: words('the and of with are that this from which we our they has not will on would'),
};
const EITHER = words(NORWEGIAN);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/**
 * The language a text is written in, as far as its small words show it; `documents` where they do not. What people write is never
 * translated, so a paper in one language can hold answers in another: a screen reader is to say each in its own.
 */
export function languageOfText(text: string, documents: LanguageCode): LanguageCode {
  const said =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const count = (of: ReadonlySet<string>): number => said.filter((word) => of.has(word)).length;
  const english = count(TELLING.en);
  const letters = said.some((word) => /[æøå]/u.test(word)) ? 1 : 0;
  const norwegian = count(EITHER) + Math.max(count(TELLING.nb), count(TELLING.nn)) + letters;
  if (english === norwegian) return documents;
  if (english > norwegian) return english > 1 ? 'en' : documents;
  const [bokmal, nynorsk] = [count(TELLING.nb), count(TELLING.nn)];
  if (bokmal !== nynorsk) return nynorsk > bokmal ? 'nn' : 'nb';
  return documents === 'en' ? 'nb' : documents;
}
