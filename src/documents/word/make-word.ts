import type { DocumentModel } from '../blocks/block.ts';
import type { FormModel } from '../form/form-model.ts';
import { fileMaker, type MadeBytes } from '../worker-files.ts';

/** A document to write, and the trust's own template where it has one. */
interface DocumentJob {
  readonly model: DocumentModel;
  readonly template?: Uint8Array;
}
/** A form to be filled in. */
interface FormJob {
  readonly form: FormModel;
}
export type WordJob = DocumentJob | FormJob;

const make = fileMaker<WordJob>(
  () => new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' }),
);

/** The bytes of a .docx, made beside the page: on an old laptop a long report would stop it for half a second. */
export const makeWord = (job: DocumentJob, signal?: AbortSignal): Promise<MadeBytes> => make(job, signal);

/** The bytes of a fillable .docx, made beside the page too. */
export const makeWordForm = async (form: FormModel, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
  (await make({ form }, signal)).bytes;
