import { progressOf } from '#domain/steps/progress.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { steps } from '#content/steps/steps.ts';
import type { DocumentId } from './make-document.ts';

const STEPS_OF: Readonly<Record<DocumentId, readonly string[]>> = {
  mandate: ['mandate'],
  actionPlan: ['plan'],
  report: steps.map((step) => step.id),
};

/** How many expected answers a document will show as missing. */
export function holesIn(id: DocumentId, process: Process): number {
  return steps
    .filter((step) => STEPS_OF[id].includes(step.id))
    .reduce((sum, step) => sum + progressOf(step, stepAnswers(process, step.id)).missing.length, 0);
}
