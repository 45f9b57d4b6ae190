import { isIsoDate } from '#domain/values/dates.ts';

/** Everything in whole or half hours, people, meetings and kroner per year. */
export interface FeeGiven {
  readonly members: number;
  readonly meetings: number;
  readonly hours: number;
  /** Kroner per hour. */
  readonly rate: number;
  /** The length of each gathering, training and open meeting that comes beside the ordinary meetings, in hours. */
  readonly gatherings: readonly number[];
  /** What meetings and gatherings cost beside fees. */
  readonly ownCosts: number;
  readonly leaderSupplement: number;
  readonly preparation: number;
  readonly travel: number;
  readonly food: number;
  readonly lossOfEarnings: number;
}

/** Hours paid per meeting: to the nearest half hour, one hour at least (Helse Bergen, 06.05.2025). */
export const paidHours = (hours: number): number => Math.max(1, Math.round(hours * 2) / 2);

/** Hours paid to each member in a year: those of the ordinary meetings, and of each gathering by its own length. */
const paidHoursPerYear = ({ meetings, hours, gatherings }: FeeGiven): number =>
  meetings * paidHours(hours) + gatherings.reduce((sum, length) => sum + paidHours(length), 0);

/** Honorarium alone, kroner per year: members × paid hours × rate, and what the leader gets beside. */
export const honorariumPerYear = (given: FeeGiven): number =>
  given.members * paidHoursPerYear(given) * given.rate + given.leaderSupplement;

/** Everything the panel costs in a year, kroner. */
export const costPerYear = (given: FeeGiven): number =>
  honorariumPerYear(given) +
  given.ownCosts +
  given.preparation +
  given.travel +
  given.food +
  given.lossOfEarnings;

/** A rate is old twelve months after the ISO day it was valid from or last checked; a date that is no day is never old. */
export const isOldRate = (date: string, today: string): boolean =>
  isIsoDate(date) && `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < today;
