import type { Criterion } from '../scoring/dots.ts';
import { gapOf, type Stakeholder } from '../scoring/gap.ts';
import { filledOf, idsOf, isBlank } from '#domain/process/rows.ts';

/**
 * What is read of a prioritised group. Written out, and not `RowIn<typeof groups, 'groups'>`: the declaration of the
 * step asks for its own coverage, and its type would be a circle.
 */
export interface PrioritisedGroup {
  readonly id: string;
  readonly name?: string;
  readonly stakeholders?: readonly string[];
  readonly criteriaMet?: readonly string[];
}

export interface Coverage<G extends PrioritisedGroup> {
  readonly criteria: readonly Criterion[];
  readonly groups: readonly G[];
  /** Does this group meet this criterion? */
  readonly meets: (group: PrioritisedGroup, criterion: Pick<Criterion, 'id'>) => boolean;
  /** Criteria no prioritised group meets (S1 1.36: the matrix is a checklist, not a head count). */
  readonly uncovered: readonly Criterion[];
}

/** Groups × criteria. Criteria and groups without any text are left out. */
export function coverageOf<G extends PrioritisedGroup>(
  allCriteria: readonly Criterion[] = [],
  allGroups: readonly G[] = [],
): Coverage<G> {
  const criteria = filledOf(allCriteria).filter(({ text }) => !isBlank(text));
  const groups = allGroups.filter(({ name }) => !isBlank(name));
  const meets: Coverage<G>['meets'] = (group, { id }) => idsOf(group.criteriaMet).includes(id);
  return {
    criteria,
    groups,
    meets,
    uncovered: criteria.filter((criterion) => !groups.some((group) => meets(group, criterion))),
  };
}

/** Stakeholders with this gap, the largest where none is said, that no prioritised group takes in. */
export function leftOut(
  all: readonly Stakeholder[] = [],
  groups: readonly PrioritisedGroup[] = [],
  gap: 1 | 2 = 2,
): readonly Stakeholder[] {
  const taken = new Set(groups.flatMap(({ stakeholders }) => idsOf(stakeholders)));
  return filledOf(all).filter((row) => gapOf(row) === gap && !taken.has(row.id));
}
