import { applyChange } from './change.ts';
import type { Process } from './process.ts';
import { rename } from './rename.ts';

/** The same answers as a process of its own, under another name. */
export const copyOf = (
  process: Process,
  given: { readonly id: string; readonly title: string },
): Process => ({
  ...process,
  id: given.id,
  answers: applyChange(process.answers, rename(given.title)),
});
