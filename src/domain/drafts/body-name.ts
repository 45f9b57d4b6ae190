import { textIn } from '#domain/guide/read.ts';
import { commonBody } from '#domain/guide/written-anywhere.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Answers } from '#domain/process/process.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';

/** What the body is called: its own name, or the word for what it is in the language of the draft. */
export function bodyNameIn(answers: Answers, words: MandateDraftWords): string {
  const written = textIn(answers, about, 'bodyName');
  const common = written === '' ? 'panel' : commonBody(written);
  return common === undefined ? written : words.bodies[common];
}

/** The body in definite form. */
export const bodyIn = (answers: Answers, words: MandateDraftWords): string =>
  words.theBody(bodyNameIn(answers, words));
