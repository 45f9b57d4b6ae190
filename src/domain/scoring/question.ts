import type { ColumnId } from '../guide/read.ts';
import type { stakeholders } from '../guide/steps/stakeholders.ts';

/** What a stakeholder is scored by, in the order it is asked: how much it is involved, and how much it should be. */
export const SCORING_QUESTIONS = ['involvement', 'importance'] as const satisfies readonly ColumnId<
  typeof stakeholders,
  'groups'
>[];
export type ScoringQuestion = (typeof SCORING_QUESTIONS)[number];
