import { hasNoPanel, hasPanel, nameOfEntry, type PortfolioEntry } from './entry.ts';
import { sameNameKey, type NamedThing } from './named-things.ts';

/**
 * How a unit stands to a group or a criterion it has named. `covered`: it has decided on a panel and prioritised it.
 * `planned`: prioritised, but the panel is not decided. `missed`: not prioritised, or there is to be no panel.
 * `unknown`: nothing is prioritised yet.
 */
export const COVERAGE_KINDS = ['covered', 'planned', 'missed', 'unknown'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** A group or a criterion over all units that have named it. */
export interface AcrossUnits {
  /** As the first unit wrote it. */
  readonly name: string;
  /** The units that have named it, by how they stand to it. */
  readonly units: Readonly<Record<CoverageKind, readonly string[]>>;
  readonly named: number;
}

/** Is it covered by a panel anywhere, or will it be when a panel is decided? */
export const standsNowhere = ({ units }: AcrossUnits): boolean =>
  units.covered.length === 0 && units.planned.length === 0;

function coverageKind({ need }: Pick<PortfolioEntry, 'need'>, { isChosen }: NamedThing): CoverageKind {
  if (hasNoPanel(need)) return 'missed';
  if (isChosen === undefined) return 'unknown';
  if (!isChosen) return 'missed';
  return hasPanel(need) ? 'covered' : 'planned';
}

/** Groups or criteria over all units: those that are covered by fewest first, of these those that most have named. */
export function coverageAcross(
  entries: readonly PortfolioEntry[],
  of: 'groups' | 'criteria',
): readonly AcrossUnits[] {
  const found = new Map<string, { name: string; units: Record<CoverageKind, string[]> }>();
  for (const entry of entries)
    for (const thing of entry[of]) {
      const key = sameNameKey(thing.name);
      const across = found.get(key) ?? {
        name: thing.name,
        units: { covered: [], planned: [], missed: [], unknown: [] },
      };
      across.units[coverageKind(entry, thing)].push(nameOfEntry(entry));
      found.set(key, across);
    }
  return [...found.values()]
    .map((across) => ({
      ...across,
      named: COVERAGE_KINDS.reduce((sum, kind) => sum + across.units[kind].length, 0),
    }))
    .toSorted(
      (one, other) =>
        one.units.covered.length - other.units.covered.length ||
        one.units.planned.length - other.units.planned.length ||
        other.named - one.named,
    );
}
