import type { Process } from '#domain/process/process.ts';
import { askWorker } from '#session/machine/ask-worker.ts';
import type { CameIn } from './came-in.ts';
import type { ReadJob } from './read-job.ts';

/** Larger files are refused before they are read into memory, bytes. */
const LARGEST = 40 * 1024 * 1024;
/** Milliseconds for one file. The largest answers take less than one second on an old laptop. */
const LIMIT = 20_000;

/** Reads every answer in a pasted text, each under a name of its own. Rejects only when a part of the program cannot be fetched. */
export async function readPasted(
  text: string,
  process: Process,
  nameOf: () => string,
): Promise<readonly CameIn[]> {
  const found = await readBeside({ kind: 'text', text, process, source: '' });
  return found.map((one) => ({ ...one, source: nameOf() }));
}

/** Reads files of any kind, one after the other. Rejects only when a part of the program cannot be fetched. */
export async function readFiles(files: readonly File[], process: Process): Promise<readonly CameIn[]> {
  const all: CameIn[] = [];
  for (const file of files) all.push(...(await readFile(file, process)));
  return all;
}

async function readFile(file: File, process: Process): Promise<readonly CameIn[]> {
  const source = file.name;
  if (file.size > LARGEST) return [{ kind: 'refused', source, because: 'too-large' }];
  const bytes = await bytesOf(file);
  return bytes
    ? readBeside({ kind: 'file', bytes, process, source })
    : [{ kind: 'refused', source, because: 'damaged' }];
}

/** Null where the file was moved or locked while it was read. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Beside the page, so that a file made to be slow stops nothing but its own reading. */
async function readBeside(job: ReadJob): Promise<readonly CameIn[]> {
  if (typeof Worker === 'undefined') {
    const { readJob } = await import('./read-job.ts');
    return readJob(job);
  }
  const read = await askWorker<ReadJob, readonly CameIn[]>(
    () => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }),
    job,
    LIMIT,
  );
  return read === 'too-long' ? [{ kind: 'refused', source: job.source, because: 'too-long' }] : read;
}
