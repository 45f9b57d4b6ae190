import { documentInputOf } from '#desk/documents/document-input.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { documentsNb } from '#content/words/documents.nb.ts';
import type { Answers } from '#domain/process/process.ts';
import { actionPlanOf } from '#documents/papers/action-plan.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { documentsOf, type FileForm } from '#documents/document-list.ts';
import { mandateOf } from '#documents/papers/mandate.ts';
import { processReportOf } from '#documents/papers/process-report.ts';

/** What documents of these answers are made from, in bokmål. */
export const documentInput = (answers: Answers) =>
  documentInputOf(
    { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
    {
      spoken: { steps: stepsNb, documents: documentsNb },
      printedOn: '2027-03-01',
      wallClock: { now: Date.parse('2027-03-01T11:00:00.000Z'), offsetAt: () => 60 },
    },
  );

/** Every document of these answers that can be taken in this form, in bokmål. */
export function allDocuments(answers: Answers, form: FileForm): readonly DocumentModel[] {
  const input = documentInput(answers);
  return documentsOf(input.process)
    .filter(({ forms }) => forms.includes(form))
    .map(({ make, meeting }) => make(input, meeting));
}

/** The mandate, the plan and the report of these answers, in bokmål, as the program makes them. */
export function threeDocuments(answers: Answers): readonly [DocumentModel, DocumentModel, DocumentModel] {
  const input = documentInput(answers);
  return [mandateOf(input), actionPlanOf(input), processReportOf(input)];
}
