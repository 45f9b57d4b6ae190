import { mandateOf } from '#documents/mandate.ts';
import { actionPlanOf } from '#documents/action-plan.ts';
import { processReportOf } from '#documents/process-report.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { steps } from '#content/steps/steps.ts';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import type { Process } from '#domain/process/process.ts';

export const DOCUMENTS = ['mandate', 'actionPlan', 'report'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];

const MODELS = { mandate: mandateOf, actionPlan: actionPlanOf, report: processReportOf };

/** The document as blocks, from the answers as they are now. */
export function modelOf(
  id: DocumentId,
  process: Process,
  language: LoadedDocumentWords,
  printedOn: string,
): DocumentModel {
  return MODELS[id]({ process, steps, stepWords: language.steps, words: language.documents, printedOn });
}

/** The document as a Word file. The writer is fetched the first time; after that it works without a network. */
export async function makeWord(
  id: DocumentId,
  process: Process,
  language: LoadedDocumentWords,
  printedOn: string,
): Promise<Blob> {
  const { renderWord } = await import('#documents/word/render-word.ts');
  return renderWord(modelOf(id, process, language, printedOn));
}
