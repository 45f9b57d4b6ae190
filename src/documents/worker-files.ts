/** What a worker sends back for one file. */
export type FileAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer>; readonly substituted: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

export type MadeBytes = Omit<Extract<FileAnswer, { kind: 'made' }>, 'kind'>;

/** Milliseconds. The largest documents take a few seconds on an old laptop; a layout that hangs never ends. */
const LIMIT = 60_000;

function askWorker<Job>(worker: Worker, job: Job, limit: number): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`No file within ${limit / 1000} s.`)), limit);
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      clearTimeout(tooLong);
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      clearTimeout(tooLong);
      reject(new Error(message || 'The writer could not be loaded.'));
    };
    worker.postMessage(job);
  });
}

/** Rejects when the signal says that nobody wants the file any longer. */
const ended = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    const end = (): void => reject(new Error('Nobody waits for the file.'));
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end, { once: true });
  });

/**
 * A maker of files that starts a worker for each and ends it afterwards, so that neither memory nor a layout that
 * hangs stays behind. Files are made one at a time, in the order they were asked for. `limit` in milliseconds;
 * the signal of a job ends its worker at once.
 */
export function fileMaker<Job>(
  startWorker: () => Worker,
  limit: number = LIMIT,
): (job: Job, signal?: AbortSignal) => Promise<MadeBytes> {
  let before: Promise<unknown> = Promise.resolve();

  async function make(job: Job, signal?: AbortSignal): Promise<MadeBytes> {
    if (signal?.aborted === true) return ended(signal);
    const worker = startWorker();
    try {
      const answer = await Promise.race([askWorker(worker, job, limit), ended(signal)]);
      if (answer.kind === 'failed') throw new Error(answer.reason);
      return { bytes: answer.bytes, substituted: answer.substituted };
    } finally {
      worker.terminate();
    }
  }

  return (job, signal) => {
    const made = before.then(() => make(job, signal));
    before = made.catch(() => undefined);
    return made;
  };
}

/** In a worker: answers the one job it is given, then the page ends it. */
export function answerJobs<Job>(make: (job: Job) => Promise<MadeBytes>): void {
  self.onmessage = async ({ data }: MessageEvent<Job>) => {
    let answer: FileAnswer;
    try {
      answer = { kind: 'made', ...(await make(data)) };
    } catch (error) {
      answer = { kind: 'failed', reason: String(error) };
    }
    self.postMessage(answer, { transfer: answer.kind === 'made' ? [answer.bytes.buffer] : [] });
  };
}
