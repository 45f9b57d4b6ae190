import { seesAs } from '../guide/choices.ts';
import type { RowIn } from '../guide/read.ts';
import type { groups } from '../guide/steps/groups.ts';
import type { Criterion } from '../scoring/dots.ts';
import { coverageOf } from './coverage.ts';
import { filledOf, idsOf } from '#domain/process/rows.ts';
import { smallestCover } from './set-cover.ts';

/** One representative alone carries too much (S2 2.6). */
const FEWEST_SEATS = 2;

type Group = RowIn<typeof groups, 'groups'>;
type Seat = RowIn<typeof groups, 'seats'>;

/** How the planned places stand against the groups and the criteria. */
export interface Composition {
  readonly seats: readonly Seat[];
  readonly coveredGroups: readonly Group[];
  readonly uncoveredGroups: readonly Group[];
  /** Criteria met by a group that has a place. */
  readonly coveredCriteria: readonly Criterion[];
  readonly uncoveredCriteria: readonly Criterion[];
  readonly atLeastTwo: boolean;
  readonly patientPresent: boolean;
  readonly relativePresent: boolean;
}

export interface CompositionGiven {
  readonly seats: readonly Seat[] | undefined;
  readonly groups: readonly Group[] | undefined;
  readonly criteria: readonly Criterion[] | undefined;
}

const groupsOf = ({ groups }: Seat): readonly string[] => idsOf(groups);

/** Planned places × groups × criteria. A checklist: one person may cover several groups (S1 1.37). */
export function compositionOf({ seats: allSeats = [], groups, criteria }: CompositionGiven): Composition {
  const seats = filledOf(allSeats);
  const coverage = coverageOf(criteria, groups);
  const placed = new Set(seats.flatMap(groupsOf));
  const coveredGroups = coverage.groups.filter((group) => placed.has(group.id));
  const isCovered = (criterion: Criterion): boolean =>
    coveredGroups.some((group) => coverage.meets(group, criterion));
  return {
    seats,
    coveredGroups,
    uncoveredGroups: coverage.groups.filter((group) => !placed.has(group.id)),
    coveredCriteria: coverage.criteria.filter(isCovered),
    uncoveredCriteria: coverage.criteria.filter((criterion) => !isCovered(criterion)),
    atLeastTwo: seats.length >= FEWEST_SEATS,
    patientPresent: seats.some(({ perspective }) => seesAs(perspective, 'patient')),
    relativePresent: seats.some(({ perspective }) => seesAs(perspective, 'relative')),
  };
}

/** How small the panel could be. A number and what is hardest to cover; never who, and no order among groups. */
export interface SmallestPanel {
  /**
   * Fewest places that cover every group, when people can cover as many groups as the planned places say,
   * and any group can have a place of its own. Every criterion a group meets is covered with it.
   */
  readonly seats: number;
  /** Fewest of the groups that together meet every criterion that any group meets. */
  readonly groupsForCriteria: number;
  /** `false` when there are too many groups to be sure: the number can then be smaller still. */
  readonly exact: boolean;
  /** Groups that at most one planned place covers; row order. */
  readonly tightestGroups: readonly Group[];
  /** Criteria that exactly one group meets; row order. */
  readonly tightestCriteria: readonly Criterion[];
}

/** `null` until a group has a name. */
export function smallestPanel({ seats = [], groups, criteria }: CompositionGiven): SmallestPanel | null {
  const coverage = coverageOf(criteria, groups);
  if (coverage.groups.length === 0) return null;
  const named = new Set(coverage.groups.map((group) => group.id));
  const planned = filledOf(seats).map((seat) => groupsOf(seat).filter((id) => named.has(id)));
  const bySeats = smallestCover([...planned, ...coverage.groups.map((group) => [group.id])]);
  const byGroups = smallestCover(
    coverage.groups.map((group) =>
      coverage.criteria
        .filter((criterion) => coverage.meets(group, criterion))
        .map((criterion) => criterion.id),
    ),
  );
  const placesFor = (group: Group): number => planned.filter((ids) => ids.includes(group.id)).length;
  const groupsMeeting = (criterion: Criterion): number =>
    coverage.groups.filter((group) => coverage.meets(group, criterion)).length;
  return {
    seats: bySeats.chosen.length,
    groupsForCriteria: byGroups.chosen.length,
    exact: bySeats.exact && byGroups.exact,
    tightestGroups: coverage.groups.filter((group) => placesFor(group) <= 1),
    tightestCriteria: coverage.criteria.filter((criterion) => groupsMeeting(criterion) === 1),
  };
}
