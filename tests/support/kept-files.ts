import { readdirSync, readFileSync } from 'node:fs';
import type { Process } from '#domain/process/process.ts';

/** Process files of every shape ever written, by the program of that time. Never edited. */
export const KEPT_FILES = 'tests/fixtures/process-files';

/** Invitations and answers, as files and as text (`BPV1.…`), plain and sealed for `test-key.json`. Never edited. */
export const KEPT_ADVANCE = 'tests/fixtures/advance';

/** Word forms that were filled in and sent home, and what was written in them. Never edited. */
export const KEPT_FORMS = 'tests/fixtures/forms';

export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The process in it, as it was saved then: an older shape, whatever the type says. */
  readonly saved: Process;
}

export const keptFiles: readonly KeptFile[] = readdirSync(KEPT_FILES).map((name) => {
  const bytes = readFileSync(`${KEPT_FILES}/${name}`);
  const { process } = JSON.parse(bytes.toString('utf8')) as { readonly process: Process };
  return { name, bytes: new Uint8Array(bytes), saved: process };
});

/** Every text somebody wrote, sorted; ids and options are no text, and may get other names. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[A-Za-z0-9_-]{0,64}$/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn).toSorted();
}
