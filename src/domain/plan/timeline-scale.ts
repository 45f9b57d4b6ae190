import { daysBetween } from '../values/dates.ts';
import type { Timeline } from './timeline.ts';

/** Where days stand across the picture. */
export interface TimelineScale {
  /** The first day shown, and the first after the last; each the first of its month. */
  readonly from: string;
  readonly to: string;
  /** Pixels from the left. */
  readonly at: (day: string) => number;
  /** First days of months, so far apart that a name stands between them. */
  readonly ticks: readonly string[];
}

/** A time as short as this is drawn as long, so that a plan of one day is no empty line. Months. */
const SHORTEST = 4;
/** Months between ticks: whole parts of a year, and whole years. */
const STRIDES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Room for the name of a month. */
const MONTH_WIDE = 44;

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** Spreads all the days of a timeline between `left` and `right`, pixels. */
export function timelineScale({ measures, marks }: Timeline, left: number, right: number): TimelineScale {
  const days = [...measures, ...marks].map(({ day }) => day).toSorted();
  const first = monthNumber(days[0] ?? '2000-01-01');
  const after = Math.max(monthNumber(days.at(-1) ?? '2000-01-01') + 1, first + SHORTEST);
  const [from, to] = [firstOf(first), firstOf(after)];
  const whole = daysBetween(from, to);
  const month = (right - left) / (after - first);
  const stride = STRIDES.find((months) => months * month >= MONTH_WIDE) ?? STRIDES.at(-1) ?? 1;
  const ticks = Array.from({ length: after - first }, (_, index) => first + index)
    .filter((one, index) => index === 0 || one % stride === 0)
    .map(firstOf);
  return { from, to, ticks, at: (day) => left + ((right - left) * daysBetween(from, day)) / whole };
}
