import type { Process } from '#domain/process/process.ts';
import { aheadWorker } from '#session/machine/ahead-worker.ts';
import { askForEach } from '#session/machine/ask-for-each.ts';
import type { CameIn } from './came-in.ts';
import type { Came } from './read-job.ts';

/** Milliseconds for one file. The largest answers take less than one second on an old laptop. */
const LIMIT = 20_000;

/** Reads what came beside the page. Rejects only when a part of the program cannot be fetched. */
export interface Reader {
  /** Before anything came: the program that reads is fetched and started. */
  readonly begin: () => void;
  /** Files of any kind, one after the other. */
  readonly files: (files: readonly File[], process: Process) => Promise<readonly CameIn[]>;
  /** Every answer in a pasted text, each under a name of its own. */
  readonly pasted: (text: string, process: Process, nameOf: () => string) => Promise<readonly CameIn[]>;
  /** Ends what was begun and not used. */
  readonly end: () => void;
}

export function createReader(): Reader {
  const worker = aheadWorker(startWorker);

  // Beside the page, so that a file made to be slow stops nothing but its own reading.
  async function read(came: readonly Came[], process: Process): Promise<readonly CameIn[]> {
    if (!hasWorkers()) return readHere(came, process);
    const found = await askForEach<Process, Came, readonly CameIn[]>(
      worker.take,
      { given: process, items: came },
      LIMIT,
    );
    return found.flatMap((one, index) => (one === 'too-long' ? refused(came[index]) : one));
  }
  return {
    begin: () => {
      if (hasWorkers()) worker.begin();
    },
    files: (files, process) =>
      read(
        files.map((file) => ({ kind: 'file', file })),
        process,
      ),
    async pasted(text, process, nameOf) {
      const found = await read([{ kind: 'text', text, source: '' }], process);
      return found.map((one) => ({ ...one, source: nameOf() }));
    },
    end: worker.end,
  };
}

const hasWorkers = (): boolean => typeof Worker !== 'undefined';

const startWorker = (name = ''): Worker =>
  new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module', name });

async function readHere(came: readonly Came[], process: Process): Promise<readonly CameIn[]> {
  const { readCame } = await import('./read-job.ts');
  const read: CameIn[] = [];
  for (const one of came) read.push(...(await readCame(one, process)));
  return read;
}

function refused(came: Came | undefined): readonly CameIn[] {
  const source = came?.kind === 'file' ? came.file.name : (came?.source ?? '');
  return [{ kind: 'refused', source, because: 'too-long' }];
}
