import type { Process } from '#domain/process/process.ts';
import { askForEach } from '#session/machine/ask-for-each.ts';
import type { CameIn } from './came-in.ts';
import type { Came } from './read-job.ts';

/** Milliseconds for one file. The largest answers take less than one second on an old laptop. */
const LIMIT = 20_000;

/** Reads every answer in a pasted text, each under a name of its own. Rejects only when a part of the program cannot be fetched. */
export async function readPasted(
  text: string,
  process: Process,
  nameOf: () => string,
): Promise<readonly CameIn[]> {
  const found = await readBeside([{ kind: 'text', text, source: '' }], process);
  return found.map((one) => ({ ...one, source: nameOf() }));
}

/** Reads files of any kind, one after the other. Rejects only when a part of the program cannot be fetched. */
export const readFiles = (files: readonly File[], process: Process): Promise<readonly CameIn[]> =>
  readBeside(
    files.map((file) => ({ kind: 'file', file })),
    process,
  );

/** Beside the page, so that a file made to be slow stops nothing but its own reading. */
async function readBeside(came: readonly Came[], process: Process): Promise<readonly CameIn[]> {
  if (typeof Worker === 'undefined') {
    const { readCame } = await import('./read-job.ts');
    const read: CameIn[] = [];
    for (const one of came) read.push(...(await readCame(one, process)));
    return read;
  }
  const read = await askForEach<Process, Came, readonly CameIn[]>(
    () => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }),
    { given: process, items: came },
    LIMIT,
  );
  return read.flatMap((found, index) => (found === 'too-long' ? refused(came[index]) : found));
}

function refused(came: Came | undefined): readonly CameIn[] {
  const source = came?.kind === 'file' ? came.file.name : (came?.source ?? '');
  return [{ kind: 'refused', source, because: 'too-long' }];
}
