import { FIRST_LANGUAGE, LANGUAGES } from '#domain/language/languages.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { today } from './today.ts';

const rulesOf = (tag: string) =>
  Object.values(LANGUAGES).find((language) => language.tag === tag) ?? LANGUAGES[FIRST_LANGUAGE];

/** «21. november 2026 kl. 10.42», in the language's own way; what is no time as it stands. */
export function whenOf(iso: string, tag: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const { beforeTime, timeSign } = rulesOf(tag);
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
  const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${day}${beforeTime}${time.join(timeSign)}`;
}

/** An ISO day as one says it: «4. desember», with the year where it is another than that of `now`. Other text as it is. */
export function dayInText(day: string, tag: string, now = today()): string {
  if (!isIsoDate(day)) return day;
  const year = day.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
