import { isIsoDate } from '#domain/values/dates.ts';

export type Rounding = 'nearest' | 'up' | 'exact';

/** How paid time is counted where nobody has said: to the nearest half hour, and one hour at least. */
export const ROUNDING: Rounding = 'nearest';
export const LEAST_HOURS = 1;

/** Everything in whole or half hours, people, meetings and kroner per year. */
export interface FeeGiven {
  readonly members: number;
  readonly meetings: number;
  readonly hours: number;
  /** Kroner per hour. */
  readonly rate: number;
  /** Kroner for a meeting, where meetings are paid by the day or as one sum; then no hours are counted for them. */
  readonly meetingRate?: number;
  /** For each member and each meeting, paid by the hour. */
  readonly preparationHours?: number;
  /** For each member and each meeting, paid by the hour. */
  readonly travelHours?: number;
  /** How paid time is counted; to the nearest half hour where nobody has said. */
  readonly rounding?: Rounding;
  /** The least that is paid for a meeting, in hours; one where nobody has said. */
  readonly leastHours?: number;
  /** The length of each gathering, training and open meeting that comes beside the ordinary meetings, in hours. */
  readonly gatherings: readonly number[];
  /** What meetings and gatherings cost beside fees. */
  readonly ownCosts: number;
  readonly leaderSupplement: number;
  readonly preparation: number;
  readonly travel: number;
  readonly food: number;
  readonly lossOfEarnings: number;
  readonly lodging?: number;
  readonly training?: number;
  readonly interpreter?: number;
  readonly carer?: number;
}

const COUNTED: Readonly<Record<Rounding, (hours: number) => number>> = {
  nearest: (hours) => Math.round(hours * 2) / 2,
  up: (hours) => Math.ceil(hours * 2) / 2,
  exact: (hours) => hours,
};

/**
 * Hours paid per meeting: to the nearest half hour, one hour at least (Helse Bergen, 06.05.2025); or as the rule of the trust
 * is, each half hour that has begun or the time as it was, and the least it pays for.
 */
export const paidHours = (
  hours: number,
  { rounding = ROUNDING, leastHours = LEAST_HOURS }: Pick<FeeGiven, 'rounding' | 'leastHours'> = {},
): number => Math.max(leastHours, COUNTED[rounding](hours));

/** Whole øre: nobody is paid a part of one. */
const ore = (kroner: number): number => Math.round(kroner * 100);
/** What so many hours are paid, in øre. */
const forHours = (rate: number, hours: number): number => Math.round(ore(rate) * hours);

/** What costs something, in the order it is read. */
export const COST_LINES = [
  'meetings',
  'gatherings',
  'leaderSupplement',
  'preparationHours',
  'travelTime',
  'ownCosts',
  'preparation',
  'travel',
  'lodging',
  'food',
  'lossOfEarnings',
  'training',
  'interpreter',
  'carer',
] as const;
export type CostLine = (typeof COST_LINES)[number];
const HONORARIUM: readonly CostLine[] = [
  'meetings',
  'gatherings',
  'leaderSupplement',
  'preparationHours',
  'travelTime',
];

/** Øre per year of each, none of them a fraction. */
function oreOf(given: FeeGiven): Readonly<Record<CostLine, number>> {
  const { members, meetings, rate, meetingRate, gatherings, preparationHours = 0, travelHours = 0 } = given;
  const paid = (length: number): number => paidHours(length, given);
  const aMeeting = meetingRate === undefined ? forHours(rate, paid(given.hours)) : ore(meetingRate);
  // A gathering is paid by its length, also where an ordinary meeting is one sum; without an hourly rate it is one too.
  const aGathering = (length: number): number =>
    rate === 0 && meetingRate !== undefined ? ore(meetingRate) : forHours(rate, paid(length));
  return {
    meetings: Math.round(members * meetings * aMeeting),
    gatherings: Math.round(members * gatherings.reduce((sum, length) => sum + aGathering(length), 0)),
    leaderSupplement: ore(given.leaderSupplement),
    preparationHours: Math.round(members * meetings * forHours(rate, preparationHours)),
    travelTime: Math.round(members * meetings * forHours(rate, travelHours)),
    ownCosts: ore(given.ownCosts),
    preparation: ore(given.preparation),
    travel: ore(given.travel),
    lodging: ore(given.lodging ?? 0),
    food: ore(given.food),
    lossOfEarnings: ore(given.lossOfEarnings),
    training: ore(given.training ?? 0),
    interpreter: ore(given.interpreter ?? 0),
    carer: ore(given.carer ?? 0),
  };
}

const sumOf = (given: FeeGiven, lines: readonly CostLine[]): number => {
  const all = oreOf(given);
  return lines.reduce((sum, line) => sum + all[line], 0) / 100;
};

/** Honorarium alone, kroner per year: members × what a meeting is paid, gatherings, preparation, and what the leader gets beside. */
export const honorariumPerYear = (given: FeeGiven): number => sumOf(given, HONORARIUM);

/** Everything the panel costs in a year, kroner. */
export const costPerYear = (given: FeeGiven): number => sumOf(given, COST_LINES);

/** A sum in kroner, in a year, for each meeting of it and for each member. */
export interface CostRow {
  readonly line: CostLine | 'total';
  readonly year: number;
  /** To the nearest øre; `undefined` where there are none to share it. */
  readonly meeting: number | undefined;
  readonly member: number | undefined;
}

/** What costs something, line by line, and the total last. */
export function costRows(given: FeeGiven): readonly CostRow[] {
  const all = oreOf(given);
  const shared = (sum: number, by: number): number | undefined =>
    by > 0 ? Math.round(sum / by) / 100 : undefined;
  const row = (line: CostRow['line'], sum: number): CostRow => ({
    line,
    year: sum / 100,
    meeting: shared(sum, given.meetings),
    member: shared(sum, given.members),
  });
  const lines = COST_LINES.filter((line) => all[line] !== 0);
  return [
    ...lines.map((line) => row(line, all[line])),
    row(
      'total',
      COST_LINES.reduce((sum, line) => sum + all[line], 0),
    ),
  ];
}

/** A rate is old twelve months after the ISO day it was valid from or last checked; a date that is no day is never old. */
export const isOldRate = (date: string, today: string): boolean =>
  isIsoDate(date) && `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` < today;
