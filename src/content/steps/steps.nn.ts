import { aboutNn } from './about/about.nn.ts';
import { constraintsNn } from './constraints/constraints.nn.ts';
import { criteriaNn } from './criteria/criteria.nn.ts';
import { decisionNn } from './decision/decision.nn.ts';
import { exportNn } from './export/export.nn.ts';
import { groupsNn } from './groups/groups.nn.ts';
import { insightNn } from './insight/insight.nn.ts';
import { mandateNn } from './mandate/mandate.nn.ts';
import { mappingNn } from './mapping/mapping.nn.ts';
import { planNn } from './plan/plan.nn.ts';
import { rolesNn } from './roles/roles.nn.ts';
import { stakeholdersNn } from './stakeholders/stakeholders.nn.ts';
import { strategyNn } from './strategy/strategy.nn.ts';
import { summaryNn } from './summary/summary.nn.ts';
import type { StepsWords } from '#domain/guide/guide-words.ts';

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
