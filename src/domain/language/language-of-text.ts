import { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from './languages.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SMALL = LANGUAGE_CODES.map((code) => ({
  code,
  small: wordsOf(LANGUAGES[code].smallWords),
  own: wordsOf(LANGUAGES[code].ownWords),
}));

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
  const found = SMALL.map(({ code, small, own }) => ({
    code,
    count: said.filter((word) => small.has(word) || own.has(word)).length,
  }));
  const most = Math.max(...found.map(({ count }) => count));
  const best = found.filter(({ count }) => count === most);
  return best.some(({ code }) => code === documents) ? documents : (best[0]?.code ?? documents);
}
