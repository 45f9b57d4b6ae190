import type { formNb } from './form.nb.ts';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** The words of the Word form in any language: what bokmål has a text for, every language has one for. */
export type FormTexts = Texts<typeof formNb>;
