import { stepAnswers, type Process } from '#domain/process/process.ts';

/** The same answers as a process of its own, under another name. */
export const copyOf = (
  process: Process,
  given: { readonly id: string; readonly title: string },
): Process => ({
  ...process,
  id: given.id,
  answers: {
    ...process.answers,
    about: { ...stepAnswers(process, 'about'), processName: given.title },
  },
});
