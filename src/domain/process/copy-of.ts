import { applyChange } from './change.ts';
import { line } from '../guide/registers/line.ts';
import type { Answers, Process } from './process.ts';
import { rename } from './rename.ts';

/** The same answers as a process of its own, under another name. */
export const copyOf = (
  process: Process,
  given: { readonly id: string; readonly title: string },
): Process => ({
  ...process,
  id: given.id,
  // The place on the line is that of the one who was copied.
  answers: applyChange(withoutPlace(process.answers), rename(given.title)),
});

const withoutPlace = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([part]) => part !== line.id));
