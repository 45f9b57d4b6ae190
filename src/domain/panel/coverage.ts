import { gapOf } from '../scoring/gap.ts';
import { filledRowsOf, isBlank, type Row } from '#domain/process/rows.ts';

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

export interface Coverage {
  readonly criteria: readonly Row[];
  readonly groups: readonly Row[];
  /** Does this group meet this criterion? */
  readonly meets: (group: Row, criterion: Row) => boolean;
  /** Criteria no prioritised group meets (S1 1.36: the matrix is a checklist, not a head count). */
  readonly uncovered: readonly Row[];
}

/** Groups × criteria. Criteria and groups without any text are left out. */
export function coverageOf(criteriaValue: unknown, groupsValue: unknown): Coverage {
  const criteria = filledRowsOf(criteriaValue).filter((row) => !isBlank(row['text']));
  const groups = filledRowsOf(groupsValue).filter((row) => !isBlank(row['name']));
  const meets = (group: Row, criterion: Row): boolean => idsIn(group['criteriaMet']).includes(criterion.id);
  return {
    criteria,
    groups,
    meets,
    uncovered: criteria.filter((criterion) => !groups.some((group) => meets(group, criterion))),
  };
}

/** Stakeholders with the largest gap (2) that no prioritised group takes in. */
export function leftOut(stakeholdersValue: unknown, groupsValue: unknown): readonly Row[] {
  const taken = new Set(filledRowsOf(groupsValue).flatMap((group) => idsIn(group['stakeholders'])));
  return filledRowsOf(stakeholdersValue).filter((row) => gapOf(row) === 2 && !taken.has(row.id));
}
