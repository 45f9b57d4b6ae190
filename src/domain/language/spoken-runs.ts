import { LANGUAGES, type LanguageCode, type LanguageTag } from './languages.ts';
import { otherTagOf } from './other-tag.ts';

/** A part of a sentence, and the language to read it aloud in where it is another than the sentence's. */
export interface SpokenRun {
  readonly text: string;
  readonly tag?: LanguageTag;
}

const QUOTED = new RegExp(
  Object.values(LANGUAGES)
    .map(({ quotes: { open, close } }) => `${open}[^${open}${close}]+${close}`)
    .join('|'),
  'gu',
);
const quotedIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(QUOTED)].map(([whole]) => whole.slice(1, -1));

/**
 * A sentence of the program in the parts that are read aloud in one language each (WCAG 3.1.2). What may be in another is what
 * stands in quotation marks, and what is named as people's `own`; it is, where its small words show it.
 */
export function spokenRuns(
  sentence: string,
  around: LanguageCode,
  own: readonly string[] = [],
): readonly SpokenRun[] {
  const foreign = [...own, ...quotedIn(sentence)].flatMap((piece) => {
    const [text, tag] = [piece.trim(), otherTagOf(piece, around)];
    return text === '' || tag === undefined ? [] : [{ text, tag }];
  });
  const runs: SpokenRun[] = [];
  let rest = sentence;
  for (;;) {
    const next = foreign
      .map((piece) => ({ ...piece, at: rest.indexOf(piece.text) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at || other.text.length - one.text.length)[0];
    if (!next) break;
    if (next.at > 0) runs.push({ text: rest.slice(0, next.at) });
    runs.push({ text: next.text, tag: next.tag });
    rest = rest.slice(next.at + next.text.length);
  }
  return rest === '' ? runs : [...runs, { text: rest }];
}
