import { about } from './about/about.ts';
import { constraints } from './constraints/constraints.ts';
import { criteria } from './criteria/criteria.ts';
import { decision } from './decision/decision.ts';
import { exportStep } from './export/export.ts';
import { groups } from './groups/groups.ts';
import { insight } from './insight/insight.ts';
import { mandate } from './mandate/mandate.ts';
import { mapping } from './mapping/mapping.ts';
import { plan } from './plan/plan.ts';
import { roles } from './roles/roles.ts';
import { stakeholders } from './stakeholders/stakeholders.ts';
import { strategy } from './strategy/strategy.ts';
import { summary } from './summary/summary.ts';

/** The guide, in order. Everything that walks through the steps reads this list. */
export const steps = [
  about,
  mapping,
  stakeholders,
  summary,
  constraints,
  strategy,
  insight,
  decision,
  criteria,
  groups,
  roles,
  mandate,
  plan,
  exportStep,
] as const;

export type StepId = (typeof steps)[number]['id'];
