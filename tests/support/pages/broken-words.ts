import type { PdfWord } from '../read-pdf.ts';

/** A word that was broken where it should not be, as it stands: "brukermedvirkningskonta|kten". */
interface Broken {
  readonly page: number;
  readonly what: string;
}

/** Nobody minds where an address or a made-up string of signs is broken. */
const ANYWHERE = /[@\\_=?#]|:\/\/|www\.|\d|\.\p{L}|(.)\1{3}/u;
const LONGEST = 60;
const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.normalize('NFC').replaceAll('\u00ad', '').split(/\s+/u)));

/**
 * Words that go over the end of a line with no hyphen and no sign of their own there, or with a hyphen where `isRight`
 * says there is none. `words` in the order they were written; `texts` what the document says.
 */
export function brokenWords(
  words: readonly PdfWord[],
  texts: readonly string[],
  isRight: (before: string, after: string) => boolean = () => true,
): readonly Broken[] {
  const known = wordsIn(texts);
  const broken: Broken[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first || known.has(first.text.normalize('NFC'))) continue;
    const found = restOf(words, index, known);
    if (!found) continue;
    const { parts } = found;
    const wrong = parts.slice(0, -1).some((part, at) => {
      const next = parts[at + 1] ?? '';
      if (/[-–—/]$/u.test(part)) return found.hyphens && !isRight(part.slice(0, -1), next);
      return true;
    });
    if (wrong && !ANYWHERE.test(found.whole)) broken.push({ page: first.page, what: parts.join('|') });
    index += parts.length - 1;
  }
  return broken;
}

/** The pieces from this place on that make up one word of the document. */
function restOf(
  words: readonly PdfWord[],
  from: number,
  known: ReadonlySet<string>,
): { parts: readonly string[]; whole: string; hyphens: boolean } | undefined {
  const parts: string[] = [];
  for (const { text } of words.slice(from, from + 8)) {
    parts.push(text.normalize('NFC'));
    if (parts.length < 2) continue;
    const joined = parts.join('');
    if (joined.length > LONGEST) return undefined;
    if (known.has(joined)) return { parts, whole: joined, hyphens: false };
    const without = parts
      .map((part, index) => (index < parts.length - 1 ? part.replace(/-$/u, '') : part))
      .join('');
    if (known.has(without)) return { parts, whole: without, hyphens: true };
  }
  return undefined;
}
