import { rename as renamed } from '#domain/process/rename.ts';
import type { Process } from '#domain/process/process.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { newId } from '#session/machine/new-id.ts';
import type { ProcessRepository, ProcessSummary } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';
import { copyOf } from '#domain/process/copy-of.ts';

const now = (): string => new Date().toISOString();

/** Downloads what is saved of a process. */
export async function downloadSaved(repository: ProcessRepository, id: string): Promise<void> {
  downloadProcessFile(await loaded(repository, id));
}

/** Gives a process another name, here and in the windows where it is open. */
export async function rename(
  repository: ProcessRepository,
  windows: Windows,
  { id, title: before }: Pick<ProcessSummary, 'id' | 'title'>,
  title: string,
): Promise<void> {
  const [change, seen, sent] = [renamed(title), before || undefined, { by: newId(), upTo: 1 }];
  const { order, changes } = await repository.write(id, [{ change, seen, sent }], now());
  windows.tell(id, { kind: 'changes', changes: [change], sent, made: [{ seen, upTo: 1, after: 0 }] });
  windows.tell(id, { kind: 'written', sent, write: { writes: order.writes, changes } });
}

/** Makes a process of its own with the same answers. */
export async function duplicate(repository: ProcessRepository, id: string, title: string): Promise<void> {
  const at = now();
  const copy = copyOf(await loaded(repository, id), { id: newId(), title });
  await repository.create({ ...copy, createdAt: at, updatedAt: at });
}

/** Deletes a process and gives the id of the version it can be brought back from. */
export async function remove(repository: ProcessRepository, windows: Windows, id: string): Promise<number> {
  const versionId = await repository.remove(id, now());
  windows.tell(id, { kind: 'removed' });
  return versionId;
}

export async function bringBack(
  repository: ProcessRepository,
  windows: Windows,
  versionId: number,
): Promise<void> {
  const { id } = await repository.bringBack(versionId, now());
  windows.tell(id, { kind: 'replaced' });
}

export const archive = (repository: ProcessRepository, id: string): Promise<void> =>
  repository.setArchived(id, now());

export const unarchive = (repository: ProcessRepository, id: string): Promise<void> =>
  repository.setArchived(id, null);

async function loaded(repository: ProcessRepository, id: string): Promise<Process> {
  const found = await repository.load(id);
  if (found.kind !== 'loaded') throw new Error(`It is ${found.kind}.`);
  return found.process;
}
