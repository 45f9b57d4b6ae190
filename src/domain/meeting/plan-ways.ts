import type { Change } from '../process/change.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan as planStep } from '../guide/steps/plan.ts';
import { roles } from '../guide/steps/roles.ts';
import { giveMinutes, leaveOut, type PlannedStep } from './time-plan.ts';

/** The action plan is made in the meeting, or was prepared and is talked through and decided. */
export const PLAN_WAYS = ['together', 'prepared'] as const;
export type PlanWay = (typeof PLAN_WAYS)[number];

/** The plan alone takes about an hour (S1 1.10); what is prepared needs half of it. */
export const MINUTES_OF_WAY: Readonly<Record<PlanWay, number>> = { together: 60, prepared: 30 };

/** They have time of their own, and are written only where there will be a panel (S1 1.62). */
const APART: readonly string[] = [roles.id, mandate.id];

/** Gives the meeting about the plan to the plan: role description and mandate are settled by mail. What was put off until it stays. */
export const takePlanWay = (planned: readonly PlannedStep[], way: PlanWay): readonly Change[] =>
  planned.flatMap(({ step }) => {
    if (APART.includes(step)) return leaveOut('action-plan', step, 'by-mail');
    if (step !== planStep.id) return [];
    return [
      ...giveMinutes('action-plan', step, MINUTES_OF_WAY[way]),
      ...leaveOut('action-plan', step, undefined),
    ];
  });
