import { mandateOf } from '#documents/mandate.ts';
import { actionPlanOf } from '#documents/action-plan.ts';
import { processReportOf } from '#documents/process-report.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { steps } from '#content/steps/steps.ts';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import type { Process } from '#domain/process/process.ts';

export const DOCUMENTS = ['mandate', 'actionPlan', 'report'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];
export type FileForm = 'docx' | 'pdf';

interface MadeDocument {
  readonly file: Blob;
  /** Whether some characters are replaced by a mark, because this form cannot show them. */
  readonly substituted: boolean;
}

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

async function wordOf(model: DocumentModel): Promise<MadeDocument> {
  const { renderWord } = await import('#documents/word/render-word.ts');
  return { file: await renderWord(model), substituted: false };
}

async function pdfOf(model: DocumentModel): Promise<MadeDocument> {
  const { makePdf } = await import('#documents/pdf/make-pdf.ts');
  return makePdf(model);
}

const WRITERS = { docx: wordOf, pdf: pdfOf } as const satisfies Record<FileForm, unknown>;

/** The document as a file. Its writer is fetched the first time; after that it works without a network. */
export const makeDocument = (model: DocumentModel, form: FileForm): Promise<MadeDocument> =>
  WRITERS[form](model);
