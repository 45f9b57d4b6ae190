import { savedParts } from '#domain/guide/saved-parts.ts';
import { askWorker } from '#session/machine/ask-worker.ts';
import type { OpenedFile } from '#storage/files/opened-file.ts';

/** A file somebody chose, as plain data: it may go to a worker. */
export interface FileJob {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Milliseconds. The largest process there can be takes some seconds on an old laptop. */
const LIMIT = 60_000;

/** Reads a process file beside the page, which stays alive meanwhile. Rejects only when a part of the program cannot be fetched. */
export async function openFile(job: FileJob): Promise<OpenedFile> {
  if (typeof Worker === 'undefined') {
    const { openProcessFile } = await import('#storage/files/open-process-file.ts');
    return openProcessFile(job, savedParts);
  }
  const opened = await askWorker<FileJob, OpenedFile>(
    () => new Worker(new URL('./open-file-worker.ts', import.meta.url), { type: 'module' }),
    job,
    LIMIT,
  );
  return opened === 'too-long' ? { kind: 'refused', because: 'too-large' } : opened;
}
