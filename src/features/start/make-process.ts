import { applyChange } from '#domain/process/change.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { emptyProcess } from '#domain/process/empty-process.ts';
import { titleOf } from '#domain/guide/title.ts';
import { writeIn } from '#domain/process/language-deeds.ts';
import { rename } from '#domain/process/rename.ts';
import { loadExample } from '#content/example.ts';
import { FIRST_LANGUAGE, type ScreenLanguage } from '#domain/language/languages.ts';
import { steps } from '#domain/guide/steps.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { newId } from '#session/machine/new-id.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { askForPersistence } from '#session/machine/ask-for-persistence.ts';

/**
 * A new process with the rows of the form, saved. Its documents and drafts are in the language of whoever begins it, until somebody
 * chooses another: a team that works in nynorsk is not given drafts in bokmål.
 */
export async function makeProcess(repository: ProcessRepository, code: ScreenLanguage): Promise<Process> {
  const empty = emptyProcess(steps, { now: new Date().toISOString(), newId });
  const process: Process =
    code === FIRST_LANGUAGE
      ? empty
      : {
          ...empty,
          answers: applyChange(empty.answers, writeIn(code)),
        };
  await repository.create(process);
  // Some browsers ask the person, who may never answer: nothing waits for it.
  void askForPersistence();
  return process;
}

/** How the example is told: in which language, and what stands before its name. */
interface Told {
  readonly code: ScreenLanguage;
  readonly mark: string;
}

async function exampleAnswers(id: string, { code, mark }: Told): Promise<Answers> {
  const answers = await loadExample(id, code);
  return applyChange(answers, rename(`${mark}: ${titleOf({ answers })}`));
}

/**
 * The shipped example, which stands in no list before somebody writes in it or keeps it. The one that lies here from
 * before is opened again, unless it speaks another language or another version of the program made it.
 */
export async function openExample(repository: ProcessRepository, told: Told): Promise<{ id: string }> {
  for (const { id } of (await repository.list()).filter(({ isExample }) => isExample)) {
    const found = await repository.load(id);
    if (found.kind !== 'loaded') continue;
    if (sameValue(found.process.answers, await exampleAnswers(id, told))) return { id };
  }
  const empty = emptyProcess(steps, { now: new Date().toISOString(), newId });
  const process: Process = { ...empty, answers: await exampleAnswers(empty.id, told) };
  await repository.create(process, { isExample: true });
  return process;
}
