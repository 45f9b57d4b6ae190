import type { Process } from '#domain/process/process.ts';
import type { MigrationHistory } from '../migrations/migrate.ts';
import type { KeptVersion, RemovedProcess, StoredVersion } from '../process-repository.ts';
import { RepositoryError } from '../repository-error.ts';
import { readRecord } from '../saved-record.ts';
import { summaryOf } from '../summary-of.ts';
import type { VersionNote } from './versions-to-prune.ts';

/** Does it hold a whole process, and not one text only? */
export const isWhole = ({ because }: Pick<KeptVersion, 'because'>): boolean => because !== 'overwritten';

/** A version with its id, and read as a process where it is one. */
export function storedVersion(id: number, version: KeptVersion, history?: MigrationHistory): StoredVersion {
  const found = isWhole(version) ? readRecord(version.value, history) : null;
  return { ...version, id, process: found?.kind === 'process' ? found.process : null };
}

export const noteOf = (
  id: number,
  { at, because, step, path }: Pick<KeptVersion, 'at' | 'because' | 'step' | 'path'>,
): VersionNote => ({
  id,
  at,
  because,
  ...(path === undefined ? {} : { place: [step, ...path].join('/') }),
});

/** What lies in the place of a process now; null where it cannot be read, or is not there. */
export function presentIn(saved: unknown, history?: MigrationHistory): Process | null {
  const found = saved === undefined ? null : readRecord(saved, history);
  return found?.kind === 'process' ? found.process : null;
}

/** The process in a version, as it is put back: stamped with the time. Throws a `RepositoryError` when it holds none. */
export function processIn(
  version: KeptVersion | undefined,
  given: { readonly processId: string; readonly at: string; readonly history?: MigrationHistory | undefined },
): Process {
  const { processId, at, history } = given;
  if (!version || version.processId !== processId || !isWhole(version))
    throw new RepositoryError('gone', processId);
  const found = readRecord(version.value, history);
  if (found.kind !== 'process') throw new RepositoryError(found.kind, processId);
  return { ...found.process, id: processId, updatedAt: at };
}

/** The latest removal of each process that is not there now and can be read, latest first. */
export function removedOf(
  removals: readonly StoredVersion[],
  isThere: (processId: string) => boolean,
): readonly RemovedProcess[] {
  const latest = new Map(
    removals.toSorted((a, b) => a.id - b.id).map((version) => [version.processId, version]),
  );
  return [...latest.values()]
    .toSorted((a, b) => b.id - a.id)
    .flatMap(({ id, processId, at, process }) => {
      if (!process || isThere(processId)) return [];
      const { title, unitName, healthTrust } = summaryOf(process);
      return [{ versionId: id, processId, title, unitName, healthTrust, removedAt: at }];
    });
}
