/** What a worker sends back for one file. */
export type FileAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer>; readonly substituted: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

export type MadeBytes = Omit<Extract<FileAnswer, { kind: 'made' }>, 'kind'>;

/** Milliseconds. The largest documents take a few seconds on an old laptop; a layout that hangs never ends. */
const LIMIT = 60_000;
/** Milliseconds a worker waits for more to do: from one document of a folder to the next, and from one press to another. */
const RESTS = 5_000;

function askWorker<Job>(worker: Worker, job: Job): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`No file within ${LIMIT / 1000} s.`)), LIMIT);
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
 * A maker of files beside the page. Files are made one at a time, in the order they were asked for, by one worker,
 * which has read the program and the fonts once. It is ended when it has had nothing to do for a while, so that no memory
 * stays behind, and at once where a file failed, took too long, or nobody waits for it any longer: the next file gets
 * a fresh one.
 */
export function fileMaker<Job>(
  startWorker: () => Worker,
): (job: Job, signal?: AbortSignal) => Promise<MadeBytes> {
  let before: Promise<unknown> = Promise.resolve();
  let resting: { readonly worker: Worker; readonly end: ReturnType<typeof setTimeout> } | undefined;

  function awaken(): Worker {
    if (!resting) return startWorker();
    const { worker, end } = resting;
    clearTimeout(end);
    resting = undefined;
    return worker;
  }

  function rest(worker: Worker): void {
    const leave = (): void => {
      clearTimeout(end);
      resting = undefined;
      worker.terminate();
    };
    const end = setTimeout(leave, RESTS);
    worker.onerror = leave;
    resting = { worker, end };
  }

  async function make(job: Job, signal?: AbortSignal): Promise<MadeBytes> {
    if (signal?.aborted === true) return ended(signal);
    const worker = awaken();
    try {
      const answer = await Promise.race([askWorker(worker, job), ended(signal)]);
      if (answer.kind === 'failed') throw new Error(answer.reason);
      rest(worker);
      return { bytes: answer.bytes, substituted: answer.substituted };
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  return (job, signal) => {
    const made = before.then(() => make(job, signal));
    before = made.catch(() => undefined);
    return made;
  };
}

/** In a worker: answers each job it is given, until the page ends it. What `prepare` does is done before the first. */
export function answerJobs<Job>(
  make: (job: Job) => Promise<MadeBytes>,
  prepare: () => Promise<void> = () => Promise.resolve(),
): void {
  let prepared: Promise<void> | undefined;
  self.onmessage = async ({ data }: MessageEvent<Job>) => {
    let answer: FileAnswer;
    try {
      await (prepared ??= prepare());
      answer = { kind: 'made', ...(await make(data)) };
    } catch (error) {
      answer = { kind: 'failed', reason: String(error) };
    }
    self.postMessage(answer, { transfer: answer.kind === 'made' ? [answer.bytes.buffer] : [] });
  };
}
