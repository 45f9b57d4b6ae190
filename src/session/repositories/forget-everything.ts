import { forgetRemembered } from '../machine/forget-remembered.ts';
import type { BegunTexts } from '#storage/begun-texts.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';

/**
 * Throws away, for good, everything the program keeps in this browser: processes and their versions, answers in advance,
 * words that were begun, templates and profiles, and what it remembers of the person. Open windows are told.
 */
export async function forgetEverything(behind: {
  readonly repository: ProcessRepository;
  readonly files: OwnFiles;
  readonly windows: Windows;
  readonly begunTexts: BegunTexts;
}): Promise<void> {
  const { repository, files, windows, begunTexts } = behind;
  const known = [
    ...(await repository.list()).map(({ id }) => id),
    ...(await repository.removedProcesses()).map(({ processId }) => processId),
  ];
  await repository.forgetEverything();
  for (const id of known) {
    windows.tell(id, { kind: 'removed' });
    windows.forget(id);
  }
  for (const id of [...known, NO_PROCESS]) await begunTexts.forget(id);
  for (const kind of ['template', 'profile'] as const)
    for (const { id } of await files.list(kind)) await files.remove(id);
  forgetRemembered();
}

/** Where words stand that are begun on a page of no process. */
const NO_PROCESS = '';
