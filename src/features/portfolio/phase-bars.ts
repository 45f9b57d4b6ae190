import type { AcrossUnits, CoverageKind } from '#domain/portfolio/coverage-across.ts';
import type { PortfolioEntry } from '#domain/portfolio/entry.ts';
import { steps } from '#domain/guide/steps.ts';

const KIND_OF: Readonly<Record<PortfolioEntry['mandate'], CoverageKind>> = {
  approved: 'covered',
  'for-approval': 'planned',
  changed: 'planned',
  draft: 'missed',
  none: 'unknown',
};

/** The units by the step they go on with, in the order of the guide, each by how its mandate stands. Drawn as coverage is. */
export function phaseBars(
  entries: readonly PortfolioEntry[],
  titleOf: (step: PortfolioEntry['next']) => string,
): readonly AcrossUnits[] {
  return steps.flatMap(({ id }): readonly AcrossUnits[] => {
    const here = entries.filter(({ next }) => next === id);
    if (here.length === 0) return [];
    const named = (kind: CoverageKind): readonly string[] =>
      here.filter(({ mandate }) => KIND_OF[mandate] === kind).map(({ unit }) => unit);
    const units = {
      covered: named('covered'),
      planned: named('planned'),
      missed: named('missed'),
      unknown: named('unknown'),
    };
    return [{ name: titleOf(id), units, named: here.length }];
  });
}
