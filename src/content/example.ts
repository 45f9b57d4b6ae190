import type { Answers } from '#domain/process/process.ts';

/**
 * The shipped example process, fetched only when somebody asks for it. The answers are shared and
 * read-only: a process made from them gets its own id and times.
 */
export async function loadExample(): Promise<Answers> {
  const { exampleNb } = await import('./examples/poliklinikk.nb.ts');
  return exampleNb;
}
