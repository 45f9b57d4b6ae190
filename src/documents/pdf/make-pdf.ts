import type { DocumentModel } from '../blocks/block.ts';
import type { PdfAnswer } from './pdf-answer.ts';

export interface MadePdf {
  readonly file: Blob;
  /** Whether some characters are replaced by a mark, because the font has no sign for them. */
  readonly substituted: boolean;
}

/** Milliseconds. The largest documents take a few seconds on an old laptop; a layout that hangs never ends. */
const LIMIT = 60_000;

function askWorker(worker: Worker, model: DocumentModel, limit: number): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`No PDF within ${limit / 1000} s.`)), limit);
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      clearTimeout(tooLong);
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      clearTimeout(tooLong);
      reject(new Error(message || 'The PDF writer could not be loaded.'));
    };
    worker.postMessage(model);
  });
}

/**
 * A maker of PDF files that starts a worker for each document and ends it afterwards, so that neither memory nor a
 * layout that hangs stays behind. Documents are made one at a time, in the order they were asked for.
 * `limit` in milliseconds.
 */
export function pdfMaker(
  startWorker: () => Worker,
  limit: number = LIMIT,
): (model: DocumentModel) => Promise<MadePdf> {
  let before: Promise<unknown> = Promise.resolve();

  async function make(model: DocumentModel): Promise<MadePdf> {
    const worker = startWorker();
    try {
      const answer = await askWorker(worker, model, limit);
      if (answer.kind === 'failed') throw new Error(answer.reason);
      return {
        file: new Blob([answer.bytes], { type: 'application/pdf' }),
        substituted: answer.substituted,
      };
    } finally {
      worker.terminate();
    }
  }

  return (model) => {
    const made = before.then(() => make(model));
    before = made.catch(() => undefined);
    return made;
  };
}

/**
 * The document as a PDF file, made beside the page, which stays alive meanwhile. Rejects when the writer cannot be
 * loaded, the layout fails, or it takes longer than a minute.
 */
export const makePdf = pdfMaker(
  () => new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }),
);
