import { aboutNb } from '../steps/about/about.nb.ts';
import { constraintsNb } from '../steps/constraints/constraints.nb.ts';
import { criteriaNb } from '../steps/criteria/criteria.nb.ts';
import { decisionNb } from '../steps/decision/decision.nb.ts';
import { exportNb } from '../steps/export/export.nb.ts';
import { groupsNb } from '../steps/groups/groups.nb.ts';
import { insightNb } from '../steps/insight/insight.nb.ts';
import { mandateNb } from '../steps/mandate/mandate.nb.ts';
import { mappingNb } from '../steps/mapping/mapping.nb.ts';
import { planNb } from '../steps/plan/plan.nb.ts';
import { rolesNb } from '../steps/roles/roles.nb.ts';
import { stakeholdersNb } from '../steps/stakeholders/stakeholders.nb.ts';
import { strategyNb } from '../steps/strategy/strategy.nb.ts';
import { summaryNb } from '../steps/summary/summary.nb.ts';
import type { StepsWords } from '../steps/steps-words.ts';

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
