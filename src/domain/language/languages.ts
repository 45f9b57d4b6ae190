/** How a language is written, beyond its words. */
export interface LanguageRules {
  /** BCP 47: for `lang`, for spelling checkers and for `Intl`. */
  readonly tag: string;
  /** What those who speak it call it, as it stands in a list of languages. */
  readonly name: string;
  /** Do the pages speak it, or the documents only? */
  readonly screen: boolean;
  /** 02.06.2027, or 2 June 2027. */
  readonly day: 'digits' | 'named-month';
  /** Between the numbers of a day written in digits. */
  readonly daySign: '.' | '/';
  /** Between hours and minutes. */
  readonly timeSign: '.' | ':';
  /** Between a day and a time of it: 4. juni 2027 kl. 09.15. */
  readonly beforeTime: ' kl. ' | ', ';
  readonly decimalSign: ',' | '.';
  /** Between groups of three digits; a space that does not break. */
  readonly groupSign: '\u00a0' | ',';
  /** Around what somebody said, and every mark that would be mistaken for them inside. */
  readonly quotes: {
    readonly open: string;
    readonly close: string;
    readonly inside: readonly [RegExp, RegExp];
  };
  /** The rules by which long words are divided at the end of a line in a PDF. */
  readonly syllables: 'norwegian' | 'english' | 'none';
  /** Small words by which a text is known to be in it, or in one that is written much like it. */
  readonly smallWords: string;
  /** Those that none of these others has. */
  readonly ownWords: string;
}

const norwegian = {
  day: 'digits',
  daySign: '.',
  timeSign: '.',
  beforeTime: ' kl. ',
  decimalSign: ',',
  groupSign: '\u00a0',
  quotes: { open: '«', close: '»', inside: [/«/gu, /»/gu] },
  syllables: 'norwegian',
  smallWords: 'og på til av som er med skal kan vi dere de det den har får ved om seg sin én å',
} as const;

const english = {
  day: 'named-month',
  daySign: '/',
  timeSign: ':',
  beforeTime: ', ',
  decimalSign: '.',
  groupSign: ',',
  quotes: { open: '“', close: '”', inside: [/[«“]/gu, /[»”]/gu] },
  syllables: 'english',
  smallWords: 'the and of with that this from which we our they would',
} as const;

const BOKMAL = 'ikke fra hva hvordan hvilke hvem noen noe bare være blir hver jeg gjøre også deres';
const NYNORSK = 'ikkje frå kva korleis kven nokon noko berre vere kvar eg ein eit dei dykk dykkar gjere òg';

/**
 * Every language there is, in the order they are offered. The codes are stored with a process and are permanent.
 * Documents speak all of them. A new one is a line here and files of words, found by its code. Plurals are the words'
 * own: a text that depends on a number is a function of it. Letters get their case as Unicode has it.
 */
export const LANGUAGES = {
  nb: { tag: 'nb-NO', name: 'bokmål', screen: true, ...norwegian, ownWords: BOKMAL },
  nn: { tag: 'nn-NO', name: 'nynorsk', screen: true, ...norwegian, ownWords: NYNORSK },
  en: { tag: 'en-GB', name: 'English', screen: true, ...english, ownWords: '' },
} as const satisfies Readonly<Record<string, LanguageRules>>;

export type LanguageCode = keyof typeof LANGUAGES;
export type LanguageTag = (typeof LANGUAGES)[LanguageCode]['tag'];
/** A language the pages speak. */
export type ScreenLanguage = {
  [C in LanguageCode]: (typeof LANGUAGES)[C] extends { readonly screen: true } ? C : never;
}[LanguageCode];

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];
export const SCREEN_LANGUAGES = LANGUAGE_CODES.filter(
  (code): code is ScreenLanguage => LANGUAGES[code].screen,
);

/** What the pages speak, and the documents, until somebody chooses. */
export const FIRST_LANGUAGE = 'nb' satisfies ScreenLanguage;

export const isLanguage = (value: unknown): value is LanguageCode =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
