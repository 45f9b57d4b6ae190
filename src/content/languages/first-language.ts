import type { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import { shellNb } from '#content/words/shell.nb.ts';
import type { Parts } from './parts.ts';

/** What is at hand of the first language without being fetched: the words of the first page. */
export const firstWords: { readonly code: typeof FIRST_LANGUAGE; readonly parts: Pick<Parts, 'shell'> } = {
  code: 'nb',
  parts: { shell: shellNb },
};
