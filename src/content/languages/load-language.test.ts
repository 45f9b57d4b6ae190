import { describe, expect, it } from 'vitest';
import { bokmal } from './bokmal.ts';
import {
  FIRST_LANGUAGE,
  LANGUAGE_CODES,
  LANGUAGES,
  SCREEN_LANGUAGES,
  type ScreenLanguage,
} from '#domain/language/languages.ts';
import { numberOf, type NumberUnit } from '#domain/values/numbers.ts';
import { bokmalWord } from '#tests/support/words/bokmal-words.ts';
import { norwegianWord } from '#tests/support/words/norwegian-words.ts';
import { saidByNumber, textsIn } from '#tests/support/words/texts-in.ts';
import { partsAtHand } from './first-language.ts';
import { loadDocumentWords } from './load-language.ts';
import { loadDocumentPart, loadPart } from './load-part.ts';
import { nb } from './nb.ts';
import type { PartName } from './parts.ts';

const nn = await loadDocumentWords('nn');
const en = await loadDocumentWords('en');

const infinitiveInA =
  /(?<!\p{L})å (?:vera|gjera|ha[dv]a|laga|lesa|skriva|setja|velja|bruka|endra|hjelpa|lova|svara|opna|lagra|sletta|henta)(?!\p{L})/iu;

/** Forms the norm also allows, beside those that docs/nynorsk.md has chosen. */
const otherNorm =
  /(?<!\p{L})(?:gje|gjev|gjeve|vart|u?samde?|aleine|medlemer|medlemene|vera|gjera|lenkj(?:e|a|er|ene)|viss|oppgjeve|svarte?|henne|også)(?!\p{L})/iu;

/** What docs/english-terms.md has other words for. */
const otherTerm =
  /(?<!\p{L})(?:mandates?|honorari(?:um|a)|cost frame|constitution|next of kin|job descriptions?|user representatives?|(?<!service |and )users|cases?|emails?|answers for the|(?<!cancer |outpatient )clinics?)(?!\p{L})/iu;

/** Everything a screen says, part by part. */
const screenIn = async (code: ScreenLanguage): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    await Promise.all(
      (Object.keys(nb) as readonly PartName[]).map(
        async (part) => [part, await loadPart(code, part)] as const,
      ),
    ),
  );
const firstScreen = await screenIn(FIRST_LANGUAGE);
const otherScreens = SCREEN_LANGUAGES.filter((code) => code !== FIRST_LANGUAGE);

/** What the program, laws and documents of others are called in bokmål alone. */
const NAMES =
  /Brukerpanelveilederen|Helseforetaksloven|Helse- og omsorgstjenesteloven|Pasient- og brukerrettighetsloven|Språklova|Engasjert – brukerbank|Astma- og allergiforbundet/g;
/** Where a text names a document somebody else has written, or a word in another language. */
const ELSEWHERE = /\/(?:source|sources\/\w+|others\/\d+)$/;
const ownTexts = (words: unknown) =>
  textsIn(words).map(([path, text]) => [path, ELSEWHERE.test(path) ? '' : text.replace(NAMES, '')] as const);

describe('the words of the documents', () => {
  it('are at hand in bokmål as the program has them', async () => {
    const { steps, documents, drafts } = await loadDocumentWords('nb');

    expect(steps).toBe(bokmal.steps);
    expect(documents).toBe(bokmal.documents);
    expect(drafts).toBe(bokmal.drafts);
  });

  it.each(LANGUAGE_CODES)('are there in %s, with a text in every place', async (code) => {
    const { steps, documents, drafts } = await loadDocumentWords(code);
    const [form, inviteText] = await Promise.all([
      loadDocumentPart(code, 'form'),
      loadDocumentPart(code, 'inviteText'),
    ]);
    const said = textsIn({ steps, documents, drafts, form });

    expect([documents.language, inviteText.language]).toEqual([code, code]);
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(([, text]) => text === '')).toEqual([]);
  });

  it('hold no bokmål in nynorsk', () => {
    expect(ownTexts(nn).filter(([, text]) => bokmalWord.test(text))).toEqual([]);
  });

  it('keep one infinitive in nynorsk, the one in -e', () => {
    expect(textsIn(nn).filter(([, text]) => infinitiveInA.test(text))).toEqual([]);
  });

  it('hold no Norwegian letters in English but in the name of a language', () => {
    const said = textsIn(en).map(([path, text]) => [path, text.replaceAll('bokmål', '')] as const);

    expect(said.filter(([, text]) => /[æøå]/i.test(text))).toEqual([]);
  });

  it('leave no sentence in bokmål in English', () => {
    expect(sameAs(bokmal.steps, en.steps)).toEqual([]);
  });
});

describe('the words of the screen', () => {
  it('have at hand what they would fetch', async () => {
    expect(partsAtHand[FIRST_LANGUAGE].shell).toBe(await loadPart(FIRST_LANGUAGE, 'shell'));
  });

  it.each(otherScreens)('are all there in %s: a text wherever bokmål has one', async (code) => {
    const empty = new Set(textsIn(firstScreen).flatMap(([path, text]) => (text === '' ? [path] : [])));
    const said = textsIn(await screenIn(code));

    expect(new Set(said.map(([path]) => path))).toEqual(new Set(textsIn(firstScreen).map(([path]) => path)));
    expect(said.filter(([path, text]) => text === '' && !empty.has(path))).toEqual([]);
  });

  it.each(otherScreens)('tell one from several in %s where bokmål does', async (code) => {
    const other = new Map(saidByNumber(await screenIn(code)));
    const alike = saidByNumber(firstScreen).filter(
      ([path, [one, two]]) => isTold([one, two], code) && other.get(path)?.[0] === other.get(path)?.[1],
    );

    expect(alike.map(([path, [one]]) => [path, one])).toEqual([]);
  });

  it('hold no bokmål in nynorsk', async () => {
    expect(ownTexts(await screenIn('nn')).filter(([, text]) => bokmalWord.test(text))).toEqual([]);
  });

  it('keep one infinitive in nynorsk, the one in -e', async () => {
    const said = textsIn(await screenIn('nn'));

    expect(said.filter(([, text]) => infinitiveInA.test(text))).toEqual([]);
  });

  it('hold no Norwegian in English but names, and words that are explained where they stand', async () => {
    const { name } = LANGUAGES[FIRST_LANGUAGE];
    const said = ownTexts(await screenIn('en')).map(
      ([path, text]) => [path, text.replace(new RegExp(name, 'giu'), '')] as const,
    );

    expect(said.filter(([, text]) => norwegianWord.test(text))).toEqual([]);
  });

  it('leave no sentence in bokmål in English', async () => {
    const words = /\p{Ll}{2,} \p{Ll}/u;
    const same = sameAs(firstScreen, await screenIn('en'));

    expect(same.filter(([path, text]) => !ELSEWHERE.test(path) && words.test(text))).toEqual([]);
  });

  it.each(SCREEN_LANGUAGES)('show in %s a number that can be read where one is asked for', async (code) => {
    const { numberExample } = (await loadPart(code, 'inProcess')).fill;
    const read = Object.entries(numberExample).map(([unit, example]) => [
      unit,
      numberOf(example, unit as NumberUnit) === undefined ? example : 'read',
    ]);

    expect(read.filter(([, how]) => how !== 'read')).toEqual([]);
  });

  it('call each thing in English as it is agreed, in documents and on the screen', async () => {
    const said = [...textsIn(en), ...textsIn(await screenIn('en'))];

    const named = said.filter(([path]) => !ELSEWHERE.test(path) && !/\/approval\/|\/unitLevel$/.test(path));

    expect(named.filter(([, text]) => otherTerm.test(text))).toEqual([]);
  });

  it.each(SCREEN_LANGUAGES)(
    'call a word of the glossary in %s what the other languages call it',
    async (code) => {
      const terms = async (one: ScreenLanguage) => (await loadPart(one, 'knowledge')).terms;
      const { others } = await loadPart(code, 'knowledge');
      const own = await terms(code);
      const there = await Promise.all(others.map(({ tag }) => terms(tag as ScreenLanguage)));

      expect(own.map((term) => [term.term, ...term.others])).toEqual(
        own.map((term, at) => [term.term, ...there.map((words) => words[at]?.term)]),
      );
    },
  );

  it('keep one norm in nynorsk, in documents and on the screen', async () => {
    const said = [...textsIn(nn), ...textsIn(await screenIn('nn'))];

    expect(said.filter(([, text]) => otherNorm.test(text))).toEqual([]);
  });
});

/** What is called the same, one or several: a minute in nynorsk, terms of reference in English. */
const CALLED_ALIKE: Readonly<Partial<Record<ScreenLanguage, RegExp>>> = {
  nn: /minutt(?:er)?/gu,
  en: /godkjente? mandat(?:er)?/gu,
};

/** Is the one called otherwise than the two, and must be in this language? */
const isTold = (said: readonly [string, string], code: ScreenLanguage): boolean => {
  const [one, two] = said.map((text) => text.replaceAll(CALLED_ALIKE[code] ?? /(?!)/gu, ''));
  return one !== two;
};

/** What is said with the same words in two languages, and is more than a name or a few words. */
function sameAs(first: unknown, other: unknown) {
  const texts = new Map(textsIn(first));
  return textsIn(other).filter(([path, text]) => text.length > 16 && texts.get(path) === text);
}
