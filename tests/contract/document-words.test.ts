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
/** What the body is called is put in before a document asks: the words of tests have none of it. */
const BODY = /\{theBody\}/i;
const byPath = (words: object): readonly (readonly [path: string, places: readonly string[]])[] =>
  textsIn(words)
    .map(([path, text]) => [path, placesIn(text).filter((place) => !BODY.test(place))] as const)
    .toSorted(([one], [other]) => one.localeCompare(other));
const aboutBody = (words: object): readonly string[] =>
  textsIn(words).flatMap(([path, text]) => (BODY.test(text) ? [path] : []));

it.each(byLanguage)(
  'the document words in $language have a text for everything, with the same places to fill',
  (words) => {
    // The endings that names of bodies have are more than the words of tests need.
    const { definite } = words;
    const [first] = byLanguage;

    expect(byPath(words)).toEqual(byPath({ ...fakeWords, definite }));
    expect(Object.keys(definite)).toEqual(Object.keys(first?.definite ?? {}));
    expect(aboutBody(words)).toEqual(aboutBody(first ?? {}));
    expect(textsIn(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);

it('gives each language its own code', () => {
  expect(byLanguage.map(({ language }) => language)).toEqual(LANGUAGE_CODES);
});
