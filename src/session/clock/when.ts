import { languageOf, type Language } from '#domain/language/language.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, LANGUAGES } from '#domain/language/languages.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { dayHere, today } from './today.ts';

const languageWith = (tag: string): Language =>
  languageOf(LANGUAGE_CODES.find((code) => LANGUAGES[code].tag === tag) ?? FIRST_LANGUAGE);

/** «21. november 2026 kl. 10.42», in the language's own way; what is no time as it stands. */
export function whenOf(iso: string, tag: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const language = languageWith(tag);
  const { beforeTime, timeSign } = LANGUAGES[language.code];
  const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${language.longDay(dayHere(date))}${beforeTime}${time.join(timeSign)}`;
}

/** An ISO day as one says it: «4. desember», with the year where it is another than that of `now`. Other text as it is. */
export function dayInText(day: string, tag: string, now = today()): string {
  if (!isIsoDate(day)) return day;
  const { dayOfYear, longDay } = languageWith(tag);
  return day.slice(0, 4) === now.slice(0, 4) ? dayOfYear(day) : longDay(day);
}
