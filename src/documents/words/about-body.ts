import { capital } from '#domain/values/sentence.ts';
import type { DocumentWords } from './document-words.ts';

/** A tree of words with `say` done to each text. */
function each(words: unknown, say: (text: string) => string): unknown {
  if (typeof words === 'string') return say(words);
  if (Array.isArray(words)) return words.map((one: unknown) => each(one, say));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, each(one, say)]));
}

/**
 * What a body is called when it has been spoken of: "Brukerråd for unge" is "rådet" where only the end of the name counts.
 * A name of no such kind stays as it is.
 */
export function shortBody(name: string, definite: DocumentWords['definite']): string {
  const said = name.trim();
  const lower = said.toLowerCase();
  const values = Object.values(definite);
  if (said === '') return definite.panel;
  const [, found] =
    Object.entries(definite).find(([end]) => lower.endsWith(end)) ??
    values.map((one) => [one, one] as const).find(([end]) => lower.endsWith(end)) ??
    [];
  return found ?? (said.includes(' ') || capital(said) === said ? said : definite.panel);
}

/** The words of the documents about this body: each `{theBody}` is what it is called, with a capital where it begins a sentence. */
export function aboutBody(words: DocumentWords, name: string): DocumentWords {
  const body = shortBody(name, words.definite);
  return each(words, (text) =>
    text.includes('heBody}')
      ? text.replaceAll('{theBody}', body).replaceAll('{TheBody}', capital(body))
      : text,
  ) as DocumentWords;
}
