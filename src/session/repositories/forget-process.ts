import { placeOnLine } from '#domain/line/deeds.ts';
import type { BegunTexts } from '#storage/begun-texts.ts';
import type { OwnPlace } from '#storage/line.ts';
import type { ProcessRepository, RemovedProcess } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';

/** The place a deleted process has on the line; null where it has none, or no version of it can be read. */
export async function placeOfRemoved(
  repository: ProcessRepository,
  { processId, versionId }: Pick<RemovedProcess, 'processId' | 'versionId'>,
): Promise<OwnPlace | null> {
  const versions = await repository.versionsOf(processId);
  const last = versions.find(({ id }) => id === versionId)?.process;
  return last ? placeOnLine(last.answers) : null;
}

/** Throws a deleted process away, for good: every version, what windows remember of it, words that were begun. */
export async function forgetProcess(
  behind: {
    readonly repository: ProcessRepository;
    readonly windows: Windows;
    readonly begunTexts: BegunTexts;
  },
  id: string,
): Promise<void> {
  await behind.repository.forget(id);
  behind.windows.forget(id);
  await behind.begunTexts.forget(id);
}
