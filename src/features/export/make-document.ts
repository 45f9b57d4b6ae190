import type { DocumentInput } from '#documents/blocks/field-given.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import type { Writers } from '#documents/bundle/all-files.ts';
import type { FileForm } from '#documents/document-list.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Process } from '#domain/process/process.ts';
import { documentLanguageOf } from '#session/words/use-document-words.ts';
import type { OwnLook } from '#session/repositories/use-own-look.ts';
import { wallClock } from '#session/clock/wall-clock.ts';

/** A file that is ready to be downloaded. */
export interface MadeFile {
  readonly file: Blob;
  /** Whether some characters are replaced by a mark, because this form cannot show them. */
  readonly substituted: boolean;
}

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar;charset=utf-8',
  zip: 'application/zip',
} as const;

export const blobOf = (bytes: Uint8Array<ArrayBuffer> | string, ending: keyof typeof TYPES): Blob =>
  new Blob([bytes], { type: TYPES[ending] });

export const languageOf = (process: Process) =>
  documentLanguageOf(process.answers['about']?.['documentLanguage']);

/** What the documents are made from: the answers as they are now, in the language the documents speak. */
export async function inputOf(
  process: Process,
  printedOn: string,
  { orderingRoute }: OwnLook = {},
): Promise<DocumentInput> {
  const spoken = await loadDocumentWords(languageOf(process));
  return {
    process,
    steps,
    stepWords: spoken.steps,
    words: spoken.documents,
    printedOn,
    wallClock: wallClock(),
    ...(orderingRoute === undefined ? {} : { orderingRoute }),
  };
}

async function wordOf(model: DocumentModel, { template }: OwnLook) {
  const { makeWord } = await import('#documents/word/make-word.ts');
  return makeWord({ model, ...(template ? { template } : {}) });
}

async function pdfOf(model: DocumentModel) {
  const { makePdf } = await import('#documents/pdf/make-pdf.ts');
  return makePdf(model);
}

/** The document as a file. Its writer is fetched the first time; after that it works without a network. */
export async function makeDocument(
  model: DocumentModel,
  form: FileForm,
  own: OwnLook = {},
): Promise<MadeFile> {
  const { bytes, substituted } = await (form === 'docx' ? wordOf(model, own) : pdfOf(model));
  return { file: blobOf(bytes, form), substituted };
}

/** The writers for all files at once, each beside the page. */
export const pageWriters = (own: OwnLook): Writers => ({
  docx: async (model) => (await wordOf(model, own)).bytes,
  pdf: async (model) => (await pdfOf(model)).bytes,
});
