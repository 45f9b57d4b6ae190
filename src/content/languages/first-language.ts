import type { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import { shellNb } from '#content/words/shell.nb.ts';
import type { Parts } from './parts.ts';

/** What is in the program from the start, so that the first page paints at once. */
export const partsAtHand: { readonly [C in typeof FIRST_LANGUAGE]: Pick<Parts, 'shell'> } = {
  nb: { shell: shellNb },
};
