import { scriptNb, type StepScript } from '#content/words/script.nb.ts';
import type { StepId } from '#domain/guide/steps.ts';

/** What the facilitator has at hand in a step, in the language of the screen. */
export const useScript = (step: StepId): StepScript => scriptNb[step];
