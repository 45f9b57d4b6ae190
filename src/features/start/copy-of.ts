import { applyChange } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { rename } from '#domain/process/rename.ts';

/** The same answers as a process of its own, under another name. */
export const copyOf = (
  process: Process,
  given: { readonly id: string; readonly title: string },
): Process => ({
  ...process,
  id: given.id,
  answers: applyChange(process.answers, rename(given.title)),
});
