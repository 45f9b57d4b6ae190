import type { documentsNb } from './documents.nb.ts';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** The fixed words of the documents in any language: what bokmål has a text for, every language has one for. */
export type DocumentsWords = Omit<Texts<typeof documentsNb>, 'language' | 'languageTag'> & {
  readonly language: 'nb' | 'nn' | 'en';
  /** BCP 47. */
  readonly languageTag: 'nb-NO' | 'nn-NO' | 'en-GB';
};
