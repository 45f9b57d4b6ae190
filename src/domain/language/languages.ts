/** How a language is written, beyond its words. */
interface Rules {
  /** BCP 47: for `lang`, for spelling checkers and for `Intl`. */
  readonly tag: string;
  /** Do the pages speak it, or the documents only? */
  readonly screen: boolean;
}

/**
 * Every language there is, in the order they are offered. The codes are stored with a process and are permanent.
 * Documents speak all of them. A new one is a line here; the compiler then asks for its words.
 */
export const LANGUAGES = {
  nb: { tag: 'nb-NO', screen: true },
  nn: { tag: 'nn-NO', screen: false },
  en: { tag: 'en-GB', screen: false },
} as const satisfies Readonly<Record<string, Rules>>;

export type LanguageCode = keyof typeof LANGUAGES;
export type LanguageTag = (typeof LANGUAGES)[LanguageCode]['tag'];
/** A language the pages speak. */
export type ScreenLanguage = {
  [C in LanguageCode]: (typeof LANGUAGES)[C] extends { readonly screen: true } ? C : never;
}[LanguageCode];

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** What the pages speak, and the documents, until somebody chooses. */
export const FIRST_LANGUAGE = 'nb' satisfies ScreenLanguage;

export const isLanguage = (value: unknown): value is LanguageCode =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
