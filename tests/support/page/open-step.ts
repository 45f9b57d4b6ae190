import { waitFor } from '@testing-library/react';
import { routes, type StepArrival } from '#desk/routes.ts';
import type { StepId } from '#domain/guide/steps.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { openApp, type OpenApp } from './open-app.tsx';
import { processWith } from './process-with.ts';

/** Opens a step of a process that holds these answers, and waits until all of the step stands there. */
export async function openStep(
  step: StepId,
  answers: Answers = {},
  { more = {}, arrival }: { more?: Partial<Process>; arrival?: StepArrival } = {},
): Promise<OpenApp> {
  const process = processWith(answers, more);
  const app = await openApp({ at: routes.step(process.id, step, arrival), processes: [process] });
  await wholeStep();
  return app;
}

/** A step comes in two parts: what is seen first, then the rest. */
export const wholeStep = (): Promise<void> =>
  waitFor(() => {
    if (document.querySelector('main [aria-busy="true"]')) throw new Error('The rest has not come yet.');
  });
