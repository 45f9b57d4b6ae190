import { steps } from '#domain/guide/steps.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { documentsNb } from '#content/words/documents.nb.ts';
import type { Answers } from '#domain/process/process.ts';
import { actionPlanOf } from '#documents/papers/action-plan.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { DOCUMENTS, type FileForm } from '#documents/document-list.ts';
import { mandateOf } from '#documents/papers/mandate.ts';
import { processReportOf } from '#documents/papers/process-report.ts';

const inputOf = (answers: Answers) => ({
  process: { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
  steps,
  stepWords: stepsNb,
  words: documentsNb,
  printedOn: '2027-03-01',
});

/** Every document of these answers that can be taken in this form, in bokmål. */
export const allDocuments = (answers: Answers, form: FileForm): readonly DocumentModel[] =>
  DOCUMENTS.filter(({ forms }) => forms.includes(form)).map(({ make }) => make(inputOf(answers)));

/** The mandate, the plan and the report of these answers, in bokmål, as the program makes them. */
export function threeDocuments(answers: Answers): readonly [DocumentModel, DocumentModel, DocumentModel] {
  const input = inputOf(answers);
  return [mandateOf(input), actionPlanOf(input), processReportOf(input)];
}
