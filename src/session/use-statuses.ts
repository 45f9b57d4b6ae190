import { steps, type StepId } from '#content/steps/steps.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { progressOf, type StepStatus } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { useCalmProcess } from './process-context.tsx';

/** The status of every step that asks something, in order; null for one that only sums up. */
export function useStatuses(): Readonly<Record<StepId, StepStatus | null>> {
  const joined = useCalmProcess(({ process }) =>
    steps
      .map((step: AnyStep) =>
        fieldsOf(step).length === 0 ? '' : progressOf(step, stepAnswers(process, step.id)).status,
      )
      .join(' '),
  ).split(' ');
  return Object.fromEntries(
    steps.map((step, index) => [step.id, (joined[index] || null) as StepStatus | null]),
  ) as Record<StepId, StepStatus | null>;
}
