/** What a worker sends back on its way and at its end. */
type Sent<Progress, Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly reason: string };

interface Following<Progress> {
  readonly onProgress: (progress: Progress) => void;
  /** Ends the work at once. */
  readonly signal: AbortSignal;
}

/**
 * Does one long job in a worker of its own, which tells how far it has come, and ends the worker. `null` when it was ended
 * before it was done. Rejects when the worker cannot be loaded or the job fails.
 */
export function followWorker<Job, Progress, Answer>(
  startWorker: () => Worker,
  job: Job,
  { onProgress, signal }: Following<Progress>,
): Promise<Answer | null> {
  const worker = startWorker();
  return new Promise<Answer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    if (signal.aborted) resolve(null);
    worker.onmessage = ({ data }: MessageEvent<Sent<Progress, Answer>>) => {
      if (signal.aborted) return;
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'done') resolve(data.answer);
      else reject(new Error(data.reason));
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker could not be loaded.'));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** In a worker: does the one job it is given, and tells how far it has come. */
export function answerLongJob<Job, Progress, Answer>(
  work: (job: Job, tell: (progress: Progress) => void) => Promise<Answer>,
): void {
  const send = (sent: Sent<Progress, Answer>): void => self.postMessage(sent);
  self.onmessage = async ({ data }: MessageEvent<Job>) => {
    try {
      send({ kind: 'done', answer: await work(data, (progress) => send({ kind: 'progress', progress })) });
    } catch (error) {
      send({ kind: 'failed', reason: String(error) });
    }
  };
}
