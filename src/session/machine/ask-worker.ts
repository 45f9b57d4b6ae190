/** What a worker sends back for its one job. */
type WorkerAnswer<Answer> =
  { readonly kind: 'done'; readonly answer: Answer } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Does one job in a worker of its own, so that the page stays alive meanwhile, and ends the worker. `too-long` when it
 * took more than `limit` milliseconds. Rejects when the worker cannot be loaded or the job fails.
 */
export function askWorker<Job, Answer>(
  startWorker: () => Worker,
  job: Job,
  limit: number,
): Promise<Answer | 'too-long'> {
  const worker = startWorker();
  return new Promise<Answer | 'too-long'>((resolve, reject) => {
    const tooLong = setTimeout(() => resolve('too-long'), limit);
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<Answer>>) => {
      clearTimeout(tooLong);
      if (data.kind === 'done') resolve(data.answer);
      else reject(new Error(data.reason));
    };
    worker.onerror = ({ message }) => {
      clearTimeout(tooLong);
      reject(new Error(message || 'The worker could not be loaded.'));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** In a worker: does the one job it is given. */
export function answerJob<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  self.onmessage = async ({ data }: MessageEvent<Job>) => {
    let sent: WorkerAnswer<Answer>;
    try {
      sent = { kind: 'done', answer: await work(data) };
    } catch (error) {
      sent = { kind: 'failed', reason: String(error) };
    }
    self.postMessage(sent);
  };
}
