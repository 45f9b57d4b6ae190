import { daysAfter } from '../values/later-day.ts';
import { coverageAcross, type AcrossUnits } from './coverage-across.ts';
import {
  DECISIONS,
  hasNoPanel,
  hasPanel,
  type Amount,
  type Decision,
  type FollowedMeasure,
  type PortfolioEntry,
  type Revision,
} from './entry.ts';

/** A sum of what is known, and whose amount is not. */
export interface KnownSum {
  readonly kroner: number;
  /** How many amounts are in it. */
  readonly known: number;
  /** Units nobody has written it for, and units where what is written is no number. */
  readonly missing: readonly PortfolioEntry[];
  readonly unread: readonly PortfolioEntry[];
}

/** Amounts a year. Frames and costs are different things, and are never added to each other. */
export interface Money {
  readonly frame: KnownSum;
  readonly fees: KnownSum;
  readonly cost: KnownSum;
}

/** Units whose money is alike: with a panel that is decided, and with one that is not decided yet. */
export type MoneyOf = 'decided' | 'undecided';

export interface LateMeasure extends FollowedMeasure {
  readonly entry: PortfolioEntry;
}

export interface DueRevision extends Revision {
  readonly entry: PortfolioEntry;
  readonly isOver: boolean;
}

/** Everything that is said of many processes at once. */
export interface PortfolioSums {
  readonly entries: readonly PortfolioEntry[];
  readonly decisions: Readonly<Record<Decision, number>>;
  /** Processes whose every step that is asked for is done. */
  readonly finished: number;
  readonly groups: readonly AcrossUnits[];
  readonly criteria: readonly AcrossUnits[];
  /** Longest late first. */
  readonly late: readonly LateMeasure[];
  readonly measures: { readonly all: number; readonly done: number; readonly withoutDay: number };
  /** A unit that has decided on no panel pays for none, and is in neither. */
  readonly money: Readonly<Record<MoneyOf, Money>>;
  /** Mandates whose day is over or comes within half a year, soonest first: one line a mandate. */
  readonly due: readonly DueRevision[];
  /** Units with an approved mandate for which no such day can be told. */
  readonly withoutRevision: readonly PortfolioEntry[];
}

/** How many units decided what. */
export interface DecidedCounts {
  readonly all: number;
  readonly panel: number;
  /** Of those with a panel. */
  readonly onTrial: number;
  readonly none: number;
  readonly undecided: number;
}

export const decidedCounts = ({ entries, decisions }: PortfolioSums): DecidedCounts => ({
  all: entries.length,
  panel: decisions.yes + decisions['yes-on-trial'],
  onTrial: decisions['yes-on-trial'],
  none: decisions['not-now'] + decisions['other-form'],
  undecided: decisions.undecided,
});

/** Days ahead that a mandate is said to be due: half a year, so that two meetings of a panel can speak of it. */
const AHEAD = 183;

function sumOf(entries: readonly PortfolioEntry[], amountOf: (entry: PortfolioEntry) => Amount): KnownSum {
  const known = entries.map(amountOf).flatMap((amount) => (amount.kind === 'known' ? [amount.kroner] : []));
  const unknown = (kind: 'missing' | 'unread'): readonly PortfolioEntry[] =>
    entries.filter((entry) => amountOf(entry).kind === kind);
  return {
    kroner: known.reduce((sum, kroner) => sum + kroner, 0),
    known: known.length,
    missing: unknown('missing'),
    unread: unknown('unread'),
  };
}

const moneyOf = (entries: readonly PortfolioEntry[]): Money => ({
  frame: sumOf(entries, ({ frame }) => frame),
  fees: sumOf(entries, ({ fees }) => fees),
  cost: sumOf(entries, ({ cost }) => cost),
});

const isApproved = ({ mandate }: PortfolioEntry): boolean => mandate === 'approved' || mandate === 'changed';

function lateOf(entries: readonly PortfolioEntry[], today: string): readonly LateMeasure[] {
  return entries
    .flatMap((entry) => entry.measures.map((measure) => ({ ...measure, entry })))
    .filter(({ deadline, isDone }) => deadline !== '' && deadline < today && !isDone)
    .toSorted((one, other) => (one.deadline < other.deadline ? -1 : Number(one.deadline > other.deadline)));
}

function dueOf(entries: readonly PortfolioEntry[], today: string): readonly DueRevision[] {
  const until = daysAfter(today, AHEAD);
  return entries
    .filter(isApproved)
    .flatMap((entry) => {
      const [first] = entry.revisions;
      return first && first.day <= until ? [{ ...first, entry, isOver: first.day < today }] : [];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** What can be said of these processes on this ISO day. */
export function portfolioSums(entries: readonly PortfolioEntry[], today: string): PortfolioSums {
  const measures = entries.flatMap((entry) => entry.measures);
  return {
    entries,
    decisions: Object.fromEntries(
      DECISIONS.map((need) => [need, entries.filter((entry) => entry.need === need).length]),
    ) as Readonly<Record<Decision, number>>,
    finished: entries.filter(({ done, asked }) => done === asked).length,
    groups: coverageAcross(entries, 'groups'),
    criteria: coverageAcross(entries, 'criteria'),
    late: lateOf(entries, today),
    measures: {
      all: measures.length,
      done: measures.filter(({ isDone }) => isDone).length,
      withoutDay: measures.filter(({ deadline, isDone }) => deadline === '' && !isDone).length,
    },
    money: {
      decided: moneyOf(entries.filter(({ need }) => hasPanel(need))),
      undecided: moneyOf(entries.filter(({ need }) => !hasPanel(need) && !hasNoPanel(need))),
    },
    due: dueOf(entries, today),
    withoutRevision: entries.filter((entry) => isApproved(entry) && entry.revisions.length === 0),
  };
}

/** How many measures are late in each process, by its id; a process without any is not in it. */
export function lateCounts({ late }: Pick<PortfolioSums, 'late'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of late) counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1);
  return counts;
}
