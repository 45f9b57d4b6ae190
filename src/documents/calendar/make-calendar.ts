import { fileMaker } from '../worker-files.ts';
import type { CalendarJob } from './calendar-job.ts';

const make = fileMaker<CalendarJob>(
  () => new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' }),
);

/** The bytes of an .ics, made beside the page: what writes it looks at every value first, which takes longer than the writing. */
export const makeCalendar = async (
  job: CalendarJob,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => (await make(job, signal)).bytes;
