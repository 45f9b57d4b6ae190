import type { AnyStep } from '../steps/define-step.ts';
import { about } from './steps/about.ts';
import { constraints } from './steps/constraints.ts';
import { criteria } from './steps/criteria.ts';
import { decision } from './steps/decision.ts';
import { exportStep } from './steps/export.ts';
import { groups } from './steps/groups.ts';
import { insight } from './steps/insight.ts';
import { mandate } from './steps/mandate.ts';
import { mapping } from './steps/mapping.ts';
import { plan } from './steps/plan.ts';
import { roles } from './steps/roles.ts';
import { stakeholders } from './steps/stakeholders.ts';
import { strategy } from './steps/strategy.ts';
import { summary } from './steps/summary.ts';

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

/** The declaration of a step, as machines see it. */
export const stepOf = (id: StepId): AnyStep => steps.find((step) => step.id === id) as AnyStep;
