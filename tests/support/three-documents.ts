import { steps } from '#content/steps/steps.ts';
import { stepsNb } from '#content/languages/nb.ts';
import { documentsNb } from '#content/words/documents.nb.ts';
import type { Answers } from '#domain/process/process.ts';
import { actionPlanOf } from '#documents/action-plan.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { mandateOf } from '#documents/mandate.ts';
import { processReportOf } from '#documents/process-report.ts';

/** The mandate, the plan and the report of these answers, in bokmål, as the program makes them. */
export function threeDocuments(answers: Answers): readonly [DocumentModel, DocumentModel, DocumentModel] {
  const input = {
    process: { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
    steps,
    stepWords: stepsNb,
    words: documentsNb,
    printedOn: '2027-03-01',
  };
  return [mandateOf(input), actionPlanOf(input), processReportOf(input)];
}
