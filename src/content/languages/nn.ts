import { aboutNn } from '../steps/about/about.nn.ts';
import { constraintsNn } from '../steps/constraints/constraints.nn.ts';
import { criteriaNn } from '../steps/criteria/criteria.nn.ts';
import { decisionNn } from '../steps/decision/decision.nn.ts';
import { exportNn } from '../steps/export/export.nn.ts';
import { groupsNn } from '../steps/groups/groups.nn.ts';
import { insightNn } from '../steps/insight/insight.nn.ts';
import { mandateNn } from '../steps/mandate/mandate.nn.ts';
import { mappingNn } from '../steps/mapping/mapping.nn.ts';
import { planNn } from '../steps/plan/plan.nn.ts';
import { rolesNn } from '../steps/roles/roles.nn.ts';
import { stakeholdersNn } from '../steps/stakeholders/stakeholders.nn.ts';
import { strategyNn } from '../steps/strategy/strategy.nn.ts';
import { summaryNn } from '../steps/summary/summary.nn.ts';
import type { StepsWords } from '../steps/steps-words.ts';

/** Nynorsk words of every step. */
export const stepsNn = {
  about: aboutNn,
  mapping: mappingNn,
  stakeholders: stakeholdersNn,
  summary: summaryNn,
  constraints: constraintsNn,
  strategy: strategyNn,
  insight: insightNn,
  decision: decisionNn,
  criteria: criteriaNn,
  groups: groupsNn,
  roles: rolesNn,
  mandate: mandateNn,
  plan: planNn,
  export: exportNn,
} as const satisfies StepsWords;
