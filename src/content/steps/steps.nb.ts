import { aboutNb } from './about/about.nb.ts';
import { constraintsNb } from './constraints/constraints.nb.ts';
import { criteriaNb } from './criteria/criteria.nb.ts';
import { decisionNb } from './decision/decision.nb.ts';
import { exportNb } from './export/export.nb.ts';
import { groupsNb } from './groups/groups.nb.ts';
import { insightNb } from './insight/insight.nb.ts';
import { mandateNb } from './mandate/mandate.nb.ts';
import { mappingNb } from './mapping/mapping.nb.ts';
import { planNb } from './plan/plan.nb.ts';
import { rolesNb } from './roles/roles.nb.ts';
import { stakeholdersNb } from './stakeholders/stakeholders.nb.ts';
import { strategyNb } from './strategy/strategy.nb.ts';
import { summaryNb } from './summary/summary.nb.ts';
import type { StepsWords } from '#domain/guide/guide-words.ts';

/** Bokmål words of every step. */
export const stepsNb = {
  about: aboutNb,
  mapping: mappingNb,
  stakeholders: stakeholdersNb,
  summary: summaryNb,
  constraints: constraintsNb,
  strategy: strategyNb,
  insight: insightNb,
  decision: decisionNb,
  criteria: criteriaNb,
  groups: groupsNb,
  roles: rolesNb,
  mandate: mandateNb,
  plan: planNb,
  export: exportNb,
} as const satisfies StepsWords;
