import { askWorker } from '#session/machine/ask-worker.ts';
import { refusedAdvance, type ReadAdvance } from '#storage/advance/read-advance.ts';
import type { AdvanceJob } from './advance-job.ts';

/** Milliseconds. The largest there can be takes less than one second on an old laptop. */
const LIMIT = 20_000;

/**
 * Reads one invitation or answer beside the page, so that a link or a file made to be slow stops nothing but its own
 * reading. Rejects only when a part of the program cannot be fetched.
 */
export async function readAdvance(job: AdvanceJob): Promise<ReadAdvance> {
  if (typeof Worker === 'undefined') {
    const { advanceJob } = await import('./advance-job.ts');
    return advanceJob(job);
  }
  const read = await askWorker<AdvanceJob, ReadAdvance>(
    () => new Worker(new URL('./advance-worker.ts', import.meta.url), { type: 'module' }),
    job,
    LIMIT,
  );
  return read === 'too-long' ? refusedAdvance('too-large') : read;
}
