import { asking } from '#session/machine/ask-worker.ts';
import { refusedAdvance, type ReadAdvance } from '#storage/advance/read-advance.ts';
import type { AdvanceJob } from './advance-job.ts';

/** Milliseconds. The largest there can be takes less than one second on an old laptop. */
const LIMIT = 20_000;

/** Reads an invitation or an answer. Rejects only when a part of the program cannot be fetched. */
export type AdvanceReader = (job: AdvanceJob) => Promise<ReadAdvance>;

/**
 * Reads beside the page, so that a link or a file made to be slow stops nothing but its own reading. What `work` asks for is
 * read by the same worker, one after the other.
 */
export async function readingAdvance<T>(work: (read: AdvanceReader) => Promise<T>): Promise<T> {
  if (typeof Worker === 'undefined') {
    const { advanceJob } = await import('./advance-job.ts');
    return work(advanceJob);
  }
  const worker = asking<AdvanceJob, ReadAdvance>(
    () => new Worker(new URL('./advance-worker.ts', import.meta.url), { type: 'module' }),
    LIMIT,
  );
  try {
    return await work(async (job) => {
      const read = await worker.ask(job);
      return read === 'too-long' ? refusedAdvance('too-large') : read;
    });
  } finally {
    worker.end();
  }
}

/** Reads one, as `readingAdvance` does. */
export const readAdvance: AdvanceReader = (job) => readingAdvance((read) => read(job));
