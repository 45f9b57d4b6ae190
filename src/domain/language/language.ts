import { isIsoDate } from '#domain/values/dates.ts';
import { textForm } from '#domain/values/same-text.ts';
import { LANGUAGES, type LanguageCode, type LanguageTag } from './languages.ts';

/** A language as things are written in it. */
export interface Language {
  readonly code: LanguageCode;
  /** BCP 47, for `lang`. */
  readonly tag: LanguageTag;
  /** An ISO day for reading: 02.06.2027 (the form's dd.mm.åååå, S1 1.50), 2 June 2027. Any other text as it is. */
  readonly day: (value: string) => string;
  /** An ISO day in a sentence: 2. juni 2027. Any other text as it is. */
  readonly longDay: (value: string) => string;
  /** A day of the year one is in, in a sentence: 2. juni. */
  readonly dayOfYear: (day: string) => string;
  /** An ISO day with its day of the week: onsdag 2. juni 2027. */
  readonly weekday: (day: string) => string;
  /** The month of an ISO day where there is little room: juni, des. */
  readonly month: (day: string) => string;
  /** The month of an ISO day with its year: desember 2027. */
  readonly monthOfYear: (day: string) => string;
  /** An ISO day as a person types it in a field, read back by `isoDateOf`. Any other text as it is. */
  readonly dayInField: (value: string) => string;
  /** `09:18` as 09.18 or 09:18. */
  readonly timeOfDay: (time: string) => string;
  /** 42600 and 2.5 as 42 600 and 2,5, or 42,600 and 2.5; with all its decimals. */
  readonly number: (number: number) => string;
  /** Order of two texts in a list: å after ø, Post 2 before Post 10, whatever case and however å is composed. */
  readonly compare: (one: string, other: string) => number;
  /** Does each word of the search stand somewhere in the text? In any case, with any spaces, however å is composed. */
  readonly finds: (search: string, text: string) => boolean;
  /** "a", "a og b", "a, b og c"; semicolons where an item has a comma itself. */
  readonly list: (items: readonly string[]) => string;
  /** In quotation marks; those it has itself change, so that it is clear where each ends. */
  readonly quoted: (text: string) => string;
}

const made = new Map<LanguageCode, Language>();

export function languageOf(code: LanguageCode): Language {
  const language = made.get(code) ?? createLanguage(code);
  made.set(code, language);
  return language;
}

function createLanguage(code: LanguageCode): Language {
  const { tag, day, daySign, timeSign, decimalSign, groupSign, quotes } = LANGUAGES[code];
  const dayAs = (parts: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
    const format = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
    return (iso) => format.format(new Date(`${iso}T00:00:00Z`));
  };
  const namedDay = dayAs({ day: 'numeric', month: 'long', year: 'numeric' });
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const folded = (text: string): string => textForm(text).toLowerCase();
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const dayInField = (value: string): string =>
    isIsoDate(value) ? [value.slice(8), value.slice(5, 7), value.slice(0, 4)].join(daySign) : value;
  return {
    code,
    tag,
    dayInField,
    day: (value) => (day === 'named-month' && isIsoDate(value) ? namedDay(value) : dayInField(value)),
    compare,
    finds(search, text) {
      const within = folded(text);
      return folded(search)
        .split(/\s+/u)
        .every((word) => within.includes(word));
    },
    longDay: (value) => (isIsoDate(value) ? namedDay(value) : value),
    dayOfYear: dayAs({ day: 'numeric', month: 'long' }),
    weekday: dayAs({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: dayAs({ month: 'short' }),
    monthOfYear: dayAs({ month: 'long', year: 'numeric' }),
    timeOfDay: (time) => time.replace(':', timeSign),
    number(number) {
      const [whole = '', decimals] = String(Math.abs(number)).split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupSign);
      return `${number < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : decimalSign + decimals}`;
    },
    list: (items) =>
      items.length > 2 && items.some((item) => /[,;]/.test(item))
        ? lists.format([items.slice(0, -1).join('; '), items.at(-1) ?? ''])
        : lists.format(items),
    quoted: (text) =>
      `${quotes.open}${text.replace(quotes.inside[0], '‘').replace(quotes.inside[1], '’')}${quotes.close}`,
  };
}
