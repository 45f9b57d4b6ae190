import { textIn } from '#domain/guide/read.ts';
import { commonBody, type CommonBody } from '#domain/guide/written-anywhere.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { filled } from '#documents/words/document-words.ts';

function commonOf(input: DocumentInput): CommonBody | undefined {
  const written = textIn(input.process.answers, about, 'bodyName');
  return written.trim() === '' ? 'panel' : commonBody(written);
}

/** What the body is called: its own name, or else the word for what it is, in the language of the document. */
export function bodyOf(input: DocumentInput): string {
  const common = commonOf(input);
  return common === undefined
    ? textIn(input.process.answers, about, 'bodyName').trim()
    : input.words.bodies[common];
}

/** The same where a sentence tells of it for the first time: "a user panel", but a name as it is. */
export function aBodyOf(input: DocumentInput): string {
  const common = commonOf(input);
  return common === undefined
    ? bodyOf(input)
    : filled(input.words.aBody, { body: input.words.bodies[common] });
}
