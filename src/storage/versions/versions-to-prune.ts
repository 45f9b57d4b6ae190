import type { KeptBecause } from '../process-repository.ts';

/** What must be known of a version to decide whether it stays. */
export interface VersionNote {
  /** Later versions have higher ids. */
  readonly id: number;
  /** ISO time. */
  readonly at: string;
  readonly because: KeptBecause;
  /** For an overwritten text: which text, so that the last of each stays. */
  readonly place?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH_MS = 30 * DAY_MS;
/** How long every overwritten text stays, ms. */
export const OVERWRITTEN_STAY_MS = MONTH_MS;

/**
 * The ids of the versions of one process that may go. These stay: what a person kept by hand; everything of
 * the last 24 hours; after that the last one of each day for 30 days, then of each month (days and months
 * are UTC); overwritten texts for 30 days; and always the last one kept for each reason, of overwritten texts
 * the last one of each place. A version whose time cannot be read, or lies ahead, stays.
 */
export function versionsToPrune(versions: readonly VersionNote[], now: string): readonly number[] {
  const groups = new Set<string>();
  const periods = new Set<string>();
  const first = (seen: Set<string>, key: string): boolean => seen.size !== seen.add(key).size;

  const stays = (version: VersionNote): boolean => {
    const { at, because, place } = version;
    const lastOfItsKind = first(groups, `${because} ${place ?? ''}`);
    const time = Date.parse(at);
    const age = Date.parse(now) - time;
    // Written so that what is not a number counts as young.
    const young = (limit: number): boolean => !(age >= limit);
    if (because === 'by-hand') return true;
    if (because === 'overwritten') return lastOfItsKind || young(OVERWRITTEN_STAY_MS);
    const day = Number.isNaN(time) ? at : new Date(time).toISOString();
    const [lastOfDay, lastOfMonth] = [first(periods, day.slice(0, 10)), first(periods, day.slice(0, 7))];
    return lastOfItsKind || young(DAY_MS) || (young(MONTH_MS) ? lastOfDay : lastOfMonth);
  };
  const newestFirst = versions.toSorted((a, b) => b.id - a.id);
  return newestFirst.filter((version) => !stays(version)).map(({ id }) => id);
}
