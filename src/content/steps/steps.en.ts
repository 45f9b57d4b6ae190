import { aboutEn } from './about/about.en.ts';
import { constraintsEn } from './constraints/constraints.en.ts';
import { criteriaEn } from './criteria/criteria.en.ts';
import { decisionEn } from './decision/decision.en.ts';
import { exportEn } from './export/export.en.ts';
import { groupsEn } from './groups/groups.en.ts';
import { insightEn } from './insight/insight.en.ts';
import { mandateEn } from './mandate/mandate.en.ts';
import { mappingEn } from './mapping/mapping.en.ts';
import { planEn } from './plan/plan.en.ts';
import { rolesEn } from './roles/roles.en.ts';
import { stakeholdersEn } from './stakeholders/stakeholders.en.ts';
import { strategyEn } from './strategy/strategy.en.ts';
import { summaryEn } from './summary/summary.en.ts';
import type { StepsWords } from '#domain/guide/guide-words.ts';

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
