import { modelOf, nameOfDocument, type DocumentOf, type FileForm } from '#documents/document-list.ts';
import type { Process } from '#domain/process/process.ts';
import { titleOf } from '#domain/guide/title.ts';
import { today } from '#session/clock/today.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
import type { Trust } from '#session/repositories/fetch-trust.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { fetchDocumentInput } from './document-input.ts';
import { pdfOf, wordOf } from './page-writers.ts';
import { fileOf, type TakenFile } from './taken-file.ts';

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
  const input = await fetchDocumentInput(process, {
    printedOn,
    wallClock: wallClock(),
    profile,
    appVersion: __APP_VERSION__,
  });
  const model = modelOf(document, input);
  if (!model) throw new Error(`There is no document ${document.kind}.`);
  const { bytes, substituted } = await (form === 'docx' ? wordOf(model, template) : pdfOf(model));
  const name = fileNameOf(nameOfDocument(document, input.words), titleOf(process), printedOn, form);
  return { name, file: fileOf(bytes, form), substituted };
}
