import { isIsoDate } from './dates.ts';

const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The ISO day a number of days later (or earlier, when negative). Throws on a text that is no ISO day. */
export function daysAfter(day: string, days: number): string {
  if (!isIsoDate(day)) throw new RangeError(`"${day}" is no ISO day.`);
  return iso(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** The same day one or more years later; 29 February becomes 28 February. Throws on a text that is no ISO day. */
export function yearsAfter(day: string, years: number): string {
  if (!isIsoDate(day)) throw new RangeError(`"${day}" is no ISO day.`);
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isIsoDate(later) ? later : `${later.slice(0, 8)}28`;
}

/** The last day of the month that has this day, or the Friday before where it is a Saturday or a Sunday. Throws on a text that is no ISO day. */
export function lastWorkingDayOfMonth(day: string): string {
  const inNext = daysAfter(`${day.slice(0, 7)}-28`, 4);
  const last = daysAfter(`${inNext.slice(0, 7)}-01`, -1);
  const weekday = new Date(`${last}T00:00:00Z`).getUTCDay();
  return daysAfter(last, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

/** The day itself, or the Monday after when it is a Saturday or a Sunday. Throws on a text that is no ISO day. */
export function workingDay(day: string): string {
  const weekday = new Date(`${daysAfter(day, 0)}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return daysAfter(day, 2);
  return weekday === 0 ? daysAfter(day, 1) : day;
}
