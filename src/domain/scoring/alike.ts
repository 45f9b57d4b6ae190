import { placeOf } from '../guide/read.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Change } from '../process/change.ts';
import { setCells } from '../process/changes-at.ts';
import { rowIn } from '../process/rows.ts';
import type { ScaleValue } from '../steps/fields.ts';
import type { Stakeholder } from './gap.ts';
import type { GroupScores } from './scores-of.ts';
import { isScale } from './tallies.ts';

/** A group where everybody said the same, to both questions. */
export interface AlikeGroup {
  readonly group: string;
  readonly involvement: ScaleValue;
  readonly importance: ScaleValue;
}

/**
 * The groups that can be locked without talk: at least two answers to each question, all the same, nothing locked,
 * and no other number set by anybody.
 */
export function alikeGroups(
  all: readonly GroupScores[],
  rows: readonly Stakeholder[],
): readonly AlikeGroup[] {
  return all.flatMap((scores): readonly AlikeGroup[] => {
    const row = rowIn(rows, scores.group);
    const [involvement, importance] = [scores.involvement.distribution, scores.importance.distribution];
    if (!row || scores.agreed || scores.spread > 0 || !involvement || !importance) return [];
    if (involvement.count < 2 || importance.count < 2) return [];
    const same = (set: unknown, said: ScaleValue): boolean => !isScale(set) || set === said;
    if (!same(row.involvement, involvement.least) || !same(row.importance, importance.least)) return [];
    return [{ group: scores.group, involvement: involvement.least, importance: importance.least }];
  });
}

/** Sets and locks what everybody said. */
export const lockAlikeChanges = (alike: readonly AlikeGroup[]): readonly Change[] =>
  alike.flatMap(({ group, involvement, importance }) =>
    setCells(placeOf(stakeholders, 'groups'), group, { involvement, importance, agreed: true }),
  );
