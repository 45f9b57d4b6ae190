import type { DocumentModel } from '#documents/blocks/block.ts';
import type { Writers } from '#documents/bundle/all-files.ts';
import { modelOf, nameOfDocument, type DocumentOf, type FileForm } from '#documents/document-list.ts';
import { titleOf, type Process } from '#domain/process/process.ts';
import { today } from '#session/clock/today.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
import type { Trust } from '#session/repositories/fetch-trust.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { fetchDocumentInput } from './document-input.ts';
import { fileOf, type TakenFile } from './taken-file.ts';

async function wordOf(model: DocumentModel, template?: Uint8Array) {
  const { makeWord } = await import('#documents/word/make-word.ts');
  return makeWord({ model, ...(template ? { template } : {}) });
}

async function pdfOf(model: DocumentModel) {
  const { makePdf } = await import('#documents/pdf/make-pdf.ts');
  return makePdf(model);
}

/** The writers for all files at once, each beside the page. */
export const pageWriters = (template?: Uint8Array): Writers => ({
  docx: async (model) => (await wordOf(model, template)).bytes,
  pdf: async (model) => (await pdfOf(model)).bytes,
});

/**
 * A document of the process as a file, with its name: in the language, with the profile and the template it has chosen.
 * The writer is fetched the first time; after that it works without a network. Rejects when it cannot be made.
 */
export async function makeDocument(
  process: Process,
  document: DocumentOf,
  form: FileForm,
  { profile, template }: Trust,
): Promise<TakenFile> {
  const printedOn = today();
  const input = await fetchDocumentInput(process, { printedOn, wallClock: wallClock(), profile });
  const model = modelOf(document, input);
  if (!model) throw new Error(`There is no document ${document.kind}.`);
  const { bytes, substituted } = await (form === 'docx' ? wordOf(model, template) : pdfOf(model));
  const name = fileNameOf(nameOfDocument(document, input.words), titleOf(process), printedOn, form);
  return { name, file: fileOf(bytes, form), substituted };
}
