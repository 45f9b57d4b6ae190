import { isIsoDate } from '#domain/values/dates.ts';

/** Everything in whole or half hours, people, meetings and kroner per year. */
export interface FeeGiven {
  readonly members: number;
  readonly meetings: number;
  readonly hours: number;
  /** Kroner per hour. */
  readonly rate: number;
  readonly preparation: number;
  readonly travel: number;
  readonly food: number;
  readonly lossOfEarnings: number;
}

/** Hours paid per meeting: to the nearest half hour, one hour at least (Helse Bergen, 06.05.2025). */
export const paidHours = (hours: number): number => Math.max(1, Math.round(hours * 2) / 2);

/** Honorarium alone, kroner per year: members × meetings × paid hours × rate. */
export const honorariumPerYear = (given: FeeGiven): number =>
  given.members * given.meetings * paidHours(given.hours) * given.rate;

/** Everything the panel costs in a year, kroner. */
export const costPerYear = (given: FeeGiven): number =>
  honorariumPerYear(given) + given.preparation + given.travel + given.food + given.lossOfEarnings;

/** A rate is old twelve months after the ISO day it was valid from or last checked; a date that is no day is never old. */
export const isOldRate = (date: string, today: string): boolean =>
  isIsoDate(date) && `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < today;
