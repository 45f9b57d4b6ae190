import { applyChange } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { emptyProcess } from '#domain/process/empty-process.ts';
import { titleOf } from '#domain/guide/title.ts';
import { rename } from '#domain/process/rename.ts';
import { loadExample } from '#content/example.ts';
import { steps } from '#domain/guide/steps.ts';
import { newId } from '#session/machine/new-id.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { askForPersistence } from '#session/machine/ask-for-persistence.ts';

/** A new, empty process with the rows of the form, saved. */
export async function makeProcess(repository: ProcessRepository): Promise<Process> {
  const process = emptyProcess(steps, { now: new Date().toISOString(), newId });
  await repository.create(process);
  // Some browsers ask the person, who may never answer: nothing waits for it.
  void askForPersistence();
  return process;
}

/** The shipped example as a process of the user's own: it can be changed and deleted freely. */
export async function makeExample(repository: ProcessRepository, mark: string): Promise<Process> {
  const answers = await loadExample();
  const process: Process = {
    ...emptyProcess(steps, { now: new Date().toISOString(), newId }),
    answers: applyChange(answers, rename(`${mark}: ${titleOf({ answers })}`)),
  };
  await repository.create(process);
  return process;
}
