import type { DocumentModel } from '../blocks/block.ts';
import { fileMaker } from '../worker-files.ts';

/** A document to write, and the trust's own template where it has one. */
export interface WordJob {
  readonly model: DocumentModel;
  readonly template?: Uint8Array;
}

/** The bytes of a .docx, made beside the page: on an old laptop a long report would stop it for half a second. */
export const makeWord = fileMaker<WordJob>(
  () => new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' }),
);
