import { describe, expect, it } from 'vitest';
import { bokmal } from './bokmal.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { partsAtHand } from './first-language.ts';
import { loadDocumentWords } from './load-language.ts';
import { loadDocumentPart, loadPart } from './load-part.ts';
import { nb } from './nb.ts';
import type { PartName } from './parts.ts';

const nn = await loadDocumentWords('nn');
const en = await loadDocumentWords('en');

/** What the sentences are given that need more than blank texts: for one and for several. */
const GIVEN: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  members: [
    ['', 1],
    ['', 2],
  ],
  groups: [[['']], [['', '']]],
  criteria: [[['']], [['', '']]],
  required: [
    ['', '', ['']],
    ['X', '', ['']],
  ],
  meetingsAndHours: [
    ['', 1, 1],
    ['', 2, 2.5],
  ],
  meetings: [
    ['', 1],
    ['', 2],
  ],
  hours: [[1], [2]],
  caseSubjects: [[['']]],
  because: [[1], [2]],
  forms: [[['', '']]],
  nominated: [[[{ by: '', seats: 1 }]], [[{ by: '', seats: 2 }]]],
};
const BLANKS = [['', '', '']] as const;

type Texts = readonly (readonly [path: string, text: string])[];

/** Every text below a value, with its path; what fills a place in a text is left out of it. */
function textsIn(value: unknown, path = ''): Texts {
  if (typeof value === 'string') return [[path, value.replaceAll('Brukerpanelveilederen', '')]];
  if (typeof value === 'function') {
    const said = value as (...given: readonly unknown[]) => string;
    return (GIVEN[path.split('/').at(-1) ?? ''] ?? BLANKS).map((given) => [path, said(...given)]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

/** Words that are bokmål and never nynorsk. */
const BOKMAL_WORDS = [
  'ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke noe noen dere deres jeg være gjør gjøre gjøres',
  'sier fra bare mer selv hver hvert uten samme hele nå ble kommer velger annen annet flere mye sammen egen',
  'finnes ansatt ansatte svarer lager trenger passer rollen listen pasienter saken tiden',
].flatMap((line) => line.split(' '));

/** Beginnings of words that are bokmål and never nynorsk. */
const BOKMAL_BEGINNINGS = [
  'brukermed brukerpanel brukerråd brukerutvalg brukerrep pårørende tjeneste enhet leder ansvarlig utvalg',
  'mulighet ønskelig oppgave erfaringer helseforetak forbedring forskning utdannelse taushet',
  'arbeidsfortjeneste beslutning eksempel',
].flatMap((line) => line.split(' '));

const bokmalWord = new RegExp(
  `(?<!\\p{L})(?:(?:${BOKMAL_WORDS.join('|')})(?!\\p{L})|(?:${BOKMAL_BEGINNINGS.join('|')}))`,
  'iu',
);

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
    expect(textsIn(nn).filter(([, text]) => bokmalWord.test(text))).toEqual([]);
  });

  it('keep one infinitive in nynorsk, the one in -e', () => {
    const infinitiveInA =
      /\bå (?:vera|gjera|ha[dv]a|laga|lesa|skriva|setja|velja|bruka|endra|hjelpa|lova)\b/i;

    expect(textsIn(nn).filter(([, text]) => infinitiveInA.test(text))).toEqual([]);
  });

  it('hold no Norwegian letters in English but in the name of a language', () => {
    const said = textsIn(en).map(([path, text]) => [path, text.replaceAll('bokmål', '')] as const);

    expect(said.filter(([, text]) => /[æøå]/i.test(text))).toEqual([]);
  });

  it('leave no sentence in bokmål in English', () => {
    const bokmalTexts = new Map(textsIn(bokmal.steps));
    const same = textsIn(en.steps).filter(
      ([path, text]) => text.length > 16 && bokmalTexts.get(path) === text,
    );

    expect(same).toEqual([]);
  });
});

describe('the words of the screen', () => {
  it.each(SCREEN_LANGUAGES)('can all be fetched in %s', async (code) => {
    const parts = Object.keys(nb) as readonly PartName[];
    const fetched = await Promise.all(parts.map((part) => loadPart(code, part)));

    expect(fetched.filter((words) => Object.keys(words).length === 0)).toEqual([]);
  });

  it('have at hand what they would fetch', async () => {
    expect(partsAtHand[FIRST_LANGUAGE].shell).toBe(await loadPart(FIRST_LANGUAGE, 'shell'));
  });
});
