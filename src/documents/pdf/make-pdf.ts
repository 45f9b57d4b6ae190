import type { DocumentModel } from '../blocks/block.ts';
import { fileMaker } from '../worker-files.ts';

/**
 * The bytes of a PDF, made beside the page, which stays alive meanwhile. Rejects when the writer cannot be loaded,
 * the layout fails, or it takes longer than a minute.
 */
export const makePdf = fileMaker<DocumentModel>(
  () => new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }),
);
