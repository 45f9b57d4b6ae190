import { steps, type StepId } from '#domain/guide/steps.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';

/** The guide as machines see it, in order. */
const guide: readonly AnyStep[] = steps;

export const isStepId = (id: string | undefined): id is StepId => guide.some((step) => step.id === id);

/** The declaration of a step; there is one for each id. */
export const stepOf = (id: StepId): AnyStep => guide.find((step) => step.id === id) as AnyStep;

export interface Neighbours {
  readonly previous: StepId | undefined;
  readonly next: StepId | undefined;
  /** 1-based place in the guide. */
  readonly number: number;
}

export function neighboursOf(id: StepId): Neighbours {
  const index = steps.findIndex((step) => step.id === id);
  return { previous: steps[index - 1]?.id, next: steps[index + 1]?.id, number: index + 1 };
}
