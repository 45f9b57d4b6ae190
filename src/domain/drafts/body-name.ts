import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Answers } from '#domain/process/process.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';

/** The body in definite form: its own name, or the common one. */
export const bodyIn = (answers: Answers, words: MandateDraftWords): string =>
  words.theBody(textIn(answers, about, 'bodyName') || words.defaultBody);
