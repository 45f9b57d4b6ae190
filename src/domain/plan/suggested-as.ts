import type { plan } from '../guide/steps/plan.ts';
import type { DeadlineKind } from './deadlines.ts';
import type { SuggestionKind } from './found-suggestions.ts';

type Columns = (typeof plan)['fields']['measures']['columns'];
export type MeasureArea = Columns['area']['options'][number];
export type BankId = (typeof plan)['fields']['measures']['bank'][number];

/** Who most often does it: one role. */
export const SUGGESTED_ROLES = [
  'leader',
  'contact',
  'coordinator',
  'committee',
  'trustOffice',
  'regionOffice',
  'researchLead',
] as const;
export type SuggestedRole = (typeof SUGGESTED_ROLES)[number];

/** The level that takes the initiative, as a plan for a whole region has it (S3). */
export const INITIATIVE_LEVELS = ['unit', 'trust', 'region', 'committee'] as const;
export type InitiativeLevel = (typeof INITIATIVE_LEVELS)[number];

/** Where a measure comes from. */
export const BANK_SOURCES = [
  /** S1 */ 'guide',
  /** S0 */ 'trustSystem',
  /** S2 */ 'involvementBank',
  /** S3 */ 'trustPlan',
  /** S4 */ 'contactGuideline',
  'goodPractice',
] as const;
export type BankSource = (typeof BANK_SOURCES)[number];

/** The sub-goals a plan for a whole region puts over its measures (S3 2.1.1–2.3.3), in its order. */
export const SUB_GOALS = [
  'patients-can-take-part',
  'representatives-informed',
  'staff-competent',
  'involvement-visible',
  'representatives-supported',
  'whole-pathway',
  'strengthen-research',
  'use-knowledge',
  'research-networks',
] as const;
export type SubGoal = (typeof SUB_GOALS)[number];

/** What a suggestion is, beside its words. */
export interface SuggestedAs {
  readonly area: MeasureArea;
  readonly due: DeadlineKind;
  readonly by: SuggestedRole;
}

export interface BankEntry extends SuggestedAs {
  readonly source: BankSource;
  readonly level: InitiativeLevel;
  readonly goal?: SubGoal;
  /** Makes sense only when there will be a panel, or when the members are young. */
  readonly for?: 'panel' | 'young';
  /** Said in fuller words by that kind, when found. */
  readonly instead?: readonly SuggestionKind[];
}
