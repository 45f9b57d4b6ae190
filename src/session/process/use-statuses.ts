import { steps, type StepId } from '#domain/guide/steps.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { progressOf, type StepStatus } from '#domain/steps/progress.ts';
import { stepAnswers, type StepAnswers } from '#domain/process/process.ts';
import { useDebouncedProcess } from './process-context.tsx';

/** Found once for each state of a step's answers: every page shows the status of every step. */
const found = new WeakMap<StepAnswers, StepStatus>();

function statusOf(step: AnyStep, answers: StepAnswers): StepStatus {
  const known = found.get(answers);
  if (known) return known;
  const { status } = progressOf(step, answers);
  found.set(answers, status);
  return status;
}

/** The status of every step that asks something, in order; null for one that only sums up. */
export function useStatuses(): Readonly<Record<StepId, StepStatus | null>> {
  const joined = useDebouncedProcess(({ process }) =>
    steps
      .map((step: AnyStep) =>
        fieldsOf(step).length === 0 ? '' : statusOf(step, stepAnswers(process, step.id)),
      )
      .join(' '),
  ).split(' ');
  return Object.fromEntries(
    steps.map((step, index) => [step.id, (joined[index] || null) as StepStatus | null]),
  ) as Record<StepId, StepStatus | null>;
}
