import { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from './languages.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SMALL = LANGUAGE_CODES.map((code) => ({
  code,
  small: wordsOf(LANGUAGES[code].smallWords),
  own: wordsOf(LANGUAGES[code].ownWords),
}));

/** Texts that were asked about lately. A paper asks for each of its texts whenever one of them is another. */
const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, readonly LanguageCode[]>();

/** The languages whose small words a text has most of: all of them where it has none. */
function likeliestOf(text: string): readonly LanguageCode[] {
  const known = remembered.get(text);
  if (known) return known;
  const said =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const found = SMALL.map(({ code, small, own }) => ({
    code,
    count: said.filter((word) => small.has(word) || own.has(word)).length,
  }));
  const most = Math.max(...found.map(({ count }) => count));
  const likeliest = found.filter(({ count }) => count === most).map(({ code }) => code);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, likeliest);
  return likeliest;
}

/**
 * The language a text is written in, as far as its small words show it; `documents` where they do not. What people write is never
 * translated, so a paper in one language can hold answers in another: a screen reader is to say each in its own.
 */
export function languageOfText(text: string, documents: LanguageCode): LanguageCode {
  const likeliest = likeliestOf(text);
  return likeliest.includes(documents) ? documents : (likeliest[0] ?? documents);
}
