import { expect, it } from 'vitest';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';

/** `content` may not see `documents`: here the compiler says whether the words fit. */
const byLanguage: readonly DocumentWords[] = await Promise.all(
  LANGUAGE_CODES.map(async (code) => (await loadDocumentWords(code)).documents),
);

function textsIn(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => textsIn(value, `${path}/${key}`))
    : [[path, String(words)]];
}
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

it.each(byLanguage)(
  'the document words in $language have a text for everything, with the same places to fill',
  (words) => {
    const expected = textsIn(fakeWords).map(([path, text]) => [path, placesIn(text)]);

    expect(textsIn(words).map(([path, text]) => [path, placesIn(text)])).toEqual(expected);
    expect(textsIn(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);

it('gives each language its own code', () => {
  expect(byLanguage.map(({ language }) => language)).toEqual(LANGUAGE_CODES);
});
