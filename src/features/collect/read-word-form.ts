import type { Process } from '#domain/process/process.ts';
import type { CameIn } from './came-in.ts';

/** Reads a filled Word form. Never rejects for what is in it. */
export function readWordForm(source: string, _bytes: Uint8Array, _process: Process): Promise<CameIn> {
  return Promise.resolve({ kind: 'refused', source, because: 'not-ours' });
}
