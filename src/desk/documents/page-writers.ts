import type { DocumentModel } from '#documents/blocks/block.ts';
import type { Writers } from '#documents/bundle/all-files.ts';

/** A Word file, in the trust's own template where there is one. Rejects when the writer cannot be fetched. */
export async function wordOf(model: DocumentModel, template?: Uint8Array) {
  const { makeWord } = await import('#documents/word/make-word.ts');
  return makeWord({ model, ...(template ? { template } : {}) });
}

/** A PDF, and what could not be written as it is. Rejects when the writer cannot be fetched. */
export async function pdfOf(model: DocumentModel) {
  const { makePdf } = await import('#documents/pdf/make-pdf.ts');
  return makePdf(model);
}

/** The writers for all files at once, each beside the page. */
export const pageWriters = (template?: Uint8Array): Writers => ({
  docx: async (model) => (await wordOf(model, template)).bytes,
  pdf: async (model) => (await pdfOf(model)).bytes,
});
