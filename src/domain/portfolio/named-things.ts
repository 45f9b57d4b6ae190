import { filledRowsIn } from '../guide/read.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { groups } from '../guide/steps/groups.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { coverageOf } from '../panel/coverage.ts';
import type { Answers } from '../process/process.ts';
import { idsOf, textOf } from '../process/rows.ts';
import { textForm } from '../values/same-text.ts';

/** A group or a criterion as one unit has named it. */
export interface NamedThing {
  readonly name: string;
  /** Has the unit prioritised it, or a group that takes it in or meets it? `undefined` until it has prioritised any. */
  readonly isChosen?: boolean;
}

/** What two units mean by the same name: how it is written in, and with which spaces, does not count. */
export const sameNameKey = (name: string): string => textForm(name).toLowerCase();

const named = (
  found: Map<string, NamedThing>,
  name: string,
  isChosen: boolean,
  anyChosen: boolean,
): Map<string, NamedThing> => {
  const key = sameNameKey(name);
  if (key === '') return found;
  const before = found.get(key);
  const chosen = isChosen || before?.isChosen === true;
  return found.set(key, { name: before?.name ?? name.trim(), ...(anyChosen ? { isChosen: chosen } : {}) });
};

/** The groups and the criteria of a process, each once, and which of them its prioritised groups cover. */
export function namedThingsOf(answers: Answers): {
  readonly groups: readonly NamedThing[];
  readonly criteria: readonly NamedThing[];
} {
  const coverage = coverageOf(
    filledRowsIn(answers, criteria, 'criteria'),
    filledRowsIn(answers, groups, 'groups'),
  );
  const chosen = coverage.groups;
  const anyChosen = chosen.length > 0;
  const taken = new Set(chosen.flatMap((group) => idsOf(group.stakeholders)));
  const foundGroups = new Map<string, NamedThing>();
  for (const { id, name } of filledRowsIn(answers, stakeholders, 'groups'))
    named(foundGroups, textOf(name), taken.has(id), anyChosen);
  for (const { name } of chosen) named(foundGroups, textOf(name), true, anyChosen);
  const uncovered = new Set(coverage.uncovered.map(({ id }) => id));
  const foundCriteria = new Map<string, NamedThing>();
  for (const { id, text } of coverage.criteria)
    named(foundCriteria, textOf(text), !uncovered.has(id), anyChosen);
  return { groups: [...foundGroups.values()], criteria: [...foundCriteria.values()] };
}
