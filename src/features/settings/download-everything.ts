import { today } from '#session/clock/today.ts';
import { download } from '#session/download/download.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { collectEverything } from '#storage/files/take-along.ts';
import { everythingFileOf } from './everything-beside.ts';

/** How much was put into the file, and the names of processes this program cannot read, which are not in it. */
interface Downloaded {
  readonly processes: number;
  readonly ownFiles: number;
  readonly unread: readonly string[];
}

/** Downloads everything this browser keeps as one file. `nameOn` gives the name of the file on an ISO day. */
export async function downloadEverything(
  repository: ProcessRepository,
  files: OwnFiles,
  nameOn: (day: string) => string,
): Promise<Downloaded> {
  const { everything, unread } = await collectEverything(repository, files);
  const given = { appVersion: __APP_VERSION__, now: new Date().toISOString() };
  const bytes = await everythingFileOf(everything, given);
  download(nameOn(today()), new Blob([bytes], { type: 'application/zip' }));
  const { processes, ownFiles } = everything;
  return { processes: processes.length, ownFiles: ownFiles.length, unread };
}
