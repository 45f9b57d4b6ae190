import { aboutEn } from '../steps/about/about.en.ts';
import { constraintsEn } from '../steps/constraints/constraints.en.ts';
import { criteriaEn } from '../steps/criteria/criteria.en.ts';
import { decisionEn } from '../steps/decision/decision.en.ts';
import { exportEn } from '../steps/export/export.en.ts';
import { groupsEn } from '../steps/groups/groups.en.ts';
import { insightEn } from '../steps/insight/insight.en.ts';
import { mandateEn } from '../steps/mandate/mandate.en.ts';
import { mappingEn } from '../steps/mapping/mapping.en.ts';
import { planEn } from '../steps/plan/plan.en.ts';
import { rolesEn } from '../steps/roles/roles.en.ts';
import { stakeholdersEn } from '../steps/stakeholders/stakeholders.en.ts';
import { strategyEn } from '../steps/strategy/strategy.en.ts';
import { summaryEn } from '../steps/summary/summary.en.ts';
import type { StepsWords } from '../steps/steps-words.ts';

/** English words of every step. */
export const stepsEn = {
  about: aboutEn,
  mapping: mappingEn,
  stakeholders: stakeholdersEn,
  summary: summaryEn,
  constraints: constraintsEn,
  strategy: strategyEn,
  insight: insightEn,
  decision: decisionEn,
  criteria: criteriaEn,
  groups: groupsEn,
  roles: rolesEn,
  mandate: mandateEn,
  plan: planEn,
  export: exportEn,
} as const satisfies StepsWords;
