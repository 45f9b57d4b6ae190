/** What a worker sends back for its one job. */
type WorkerAnswer<Answer> =
  { readonly kind: 'done'; readonly answer: Answer } | { readonly kind: 'failed'; readonly reason: string };

/** A worker that is asked for one thing at a time, and started when it is asked first. */
export interface Asking<Job, Answer> {
  /**
   * `too-long` when it took more than `limit` milliseconds. Rejects when the worker cannot be loaded or the job fails. What
   * is asked after either is asked of another worker.
   */
  readonly ask: (job: Job) => Promise<Answer | 'too-long'>;
  readonly end: () => void;
}

export function asking<Job, Answer>(startWorker: () => Worker, limit: number): Asking<Job, Answer> {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  async function ask(job: Job): Promise<Answer | 'too-long'> {
    const asked = (worker ??= startWorker());
    try {
      const answer = await answerOf<Job, Answer>(asked, job, limit);
      if (answer === 'too-long') end();
      return answer;
    } catch (error) {
      end();
      throw error;
    }
  }
  return { ask, end };
}

/**
 * Does one job in a worker of its own, so that the page stays alive meanwhile, and ends the worker. `too-long` when it
 * took more than `limit` milliseconds. Rejects when the worker cannot be loaded or the job fails.
 */
export function askWorker<Job, Answer>(
  startWorker: () => Worker,
  job: Job,
  limit: number,
): Promise<Answer | 'too-long'> {
  const worker = asking<Job, Answer>(startWorker, limit);
  return worker.ask(job).finally(worker.end);
}

const answerOf = <Job, Answer>(worker: Worker, job: Job, limit: number): Promise<Answer | 'too-long'> =>
  new Promise((resolve, reject) => {
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
  });

/** In a worker: does each job it is given. */
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
