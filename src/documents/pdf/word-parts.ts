import { syllables as englishSyllables } from '@react-pdf/hyphenate/en-us';
import { syllables as norwegianSyllables } from '@react-pdf/hyphenate/no';
import { piecesOf } from '../joints.ts';
import { LANGUAGES, type LanguageRules, type LanguageTag } from '#domain/language/languages.ts';

type Syllables = (word: string) => readonly string[];
type Fits = (text: string) => boolean;

/** `nb` and `nn` of the package divide nothing; its `no` serves both. */
const SYLLABLES: Readonly<Record<LanguageRules['syllables'], Syllables>> = {
  norwegian: norwegianSyllables,
  english: englishSyllables,
  none: (word) => [word],
};

const syllablesIn = (tag: LanguageTag): Syllables =>
  SYLLABLES[Object.values(LANGUAGES).find((language) => language.tag === tag)?.syllables ?? 'none'];

/** Letters that stay together at either end of a word. */
const EDGE = 3;
/** An empty part is a place to break without a hyphen. */
const BREAK_HERE = '';

/** The marks of an address, of which each may end a line. */
const IN_ADDRESS = /(?<=[-–—/\\@._?&=:,;+#])(?=[^-–—/\\@._?&=:,;+#])/u;
/** Hyphen, dash and slash between words; dates and periods of years stay whole. */
const BETWEEN_WORDS = /(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u;
const isAddress = (word: string): boolean => /@|:\/\/|^www\./.test(word);

/** Written without spaces between words: a line may end between two of them, without a hyphen. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Syllables with the short ones at the ends joined to their neighbours. */
function comfortable(syllables: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const syllable of syllables) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < EDGE) joined[joined.length - 1] = last + syllable;
    else joined.push(syllable);
  }
  const end = joined.at(-1) ?? '';
  if (joined.length > 1 && end.length < EDGE) joined.splice(-2, 2, `${joined.at(-2) ?? ''}${end}`);
  return joined;
}

/** What no rule divides, in the largest pieces that fit with a hyphen, but at least one sign each. */
function cut(text: string, fits: Fits): readonly string[] {
  if (fits(text)) return [text];
  const pieces: string[] = [];
  for (const sign of text) {
    const longer = `${pieces.at(-1) ?? ''}${sign}`;
    if (pieces.length > 0 && fits(`${longer}-`)) pieces[pieces.length - 1] = longer;
    else pieces.push(sign);
  }
  return pieces;
}

const withoutHyphens = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [BREAK_HERE, part]));

function pieceParts(piece: string, syllables: Syllables, fits: Fits): readonly string[] {
  // Quotation marks, brackets and full stops hang on to the first and last part.
  const [, before = '', letters = '', after = ''] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(piece) ?? [];
  // Ragged lines read better than hyphens: only what is wider than its place is divided, where its parts meet if it has any.
  if (fits(piece)) return [piece];
  const pieces = piecesOf(piece, fits);
  if (pieces.length > 1 && pieces.every((part) => fits(`${part}-`))) return pieces;
  if (letters === '') return withoutHyphens(cut(piece, fits));
  const parts = [...comfortable(syllables(letters))];
  parts[0] = before + (parts[0] ?? '');
  parts[parts.length - 1] = (parts.at(-1) ?? '') + after;
  return parts.flatMap((part) => cut(part, fits));
}

/**
 * Where a line may break inside a word of a document; the parts joined are the word. The layout writes a hyphen
 * between two parts unless an empty one stands between them. `fits` tells whether a text fits on one line.
 */
export function wordParts(word: string, language: LanguageTag, fits: Fits): string[] {
  // One sign at a time, for else the layout writes a hyphen before a double space.
  if (word.trim() === '') return [...word];
  if (WITHOUT_SPACES.test(word))
    return withoutHyphens([...words.segment(word)].flatMap(({ segment }) => cut(segment, fits))) as string[];
  const pieces = word.split(isAddress(word) ? IN_ADDRESS : BETWEEN_WORDS);
  return withoutHyphens(pieces).flatMap((piece) =>
    piece === BREAK_HERE ? [piece] : [...pieceParts(piece, syllablesIn(language), fits)],
  );
}
