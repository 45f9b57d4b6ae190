import { savedParts } from '#domain/guide/saved-parts.ts';
import { askWorker } from '#session/machine/ask-worker.ts';
import type { Everything, ReadEverything } from '#storage/files/everything.ts';

interface Given {
  readonly appVersion: string;
  readonly now: string;
}
export type EverythingJob =
  | { readonly kind: 'write'; readonly everything: Everything; readonly given: Given }
  | { readonly kind: 'read'; readonly bytes: Uint8Array };
export type EverythingMade =
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read'; readonly read: ReadEverything };

/** Milliseconds. A thousand processes take some seconds on an old laptop. */
const LIMIT = 120_000;

/** Does a job beside the page, which stays alive meanwhile. Rejects when it fails or takes too long. */
async function made(job: EverythingJob): Promise<EverythingMade> {
  if (typeof Worker === 'undefined') {
    const { readEverything, writeEverything } = await import('#storage/files/everything-file.ts');
    return job.kind === 'write'
      ? { kind: 'written', bytes: writeEverything(job.everything, job.given) }
      : { kind: 'read', read: readEverything(job.bytes, savedParts) };
  }
  const done = await askWorker<EverythingJob, EverythingMade>(
    () => new Worker(new URL('./everything-worker.ts', import.meta.url), { type: 'module' }),
    job,
    LIMIT,
  );
  if (done === 'too-long') throw new Error(`Not done within ${LIMIT / 1000} s.`);
  return done;
}

/** The bytes of a file of everything. `now` is an ISO time. */
export async function everythingFileOf(
  everything: Everything,
  given: Given,
): Promise<Uint8Array<ArrayBuffer>> {
  const done = await made({ kind: 'write', everything, given });
  if (done.kind !== 'written') throw new Error('Another job was done.');
  return done.bytes;
}

/** What a file of everything holds. */
export async function readEverythingFile(bytes: Uint8Array): Promise<ReadEverything> {
  const done = await made({ kind: 'read', bytes });
  if (done.kind !== 'read') throw new Error('Another job was done.');
  return done.read;
}
