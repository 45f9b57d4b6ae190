import { useCallback, useEffect, useState } from 'react';
import type { ProcessRepository, ProcessSummary, RemovedProcess } from '#storage/process-repository.ts';

/** How long a deleted process stands on the page without being asked for. */
const RECENT_MS = 30 * 24 * 60 * 60 * 1000;

/** What could not be read is asked for again, ms: an old window that held the database may be closed. */
const TRY_AGAIN_MS = 5_000;

export interface SavedProcesses {
  readonly inUse: readonly ProcessSummary[];
  readonly archived: readonly ProcessSummary[];
  readonly removedLately: readonly RemovedProcess[];
  readonly removedBefore: readonly RemovedProcess[];
}

/** Everything on this machine, and the way to read it again. */
export function useSavedProcesses(repository: ProcessRepository) {
  const [saved, setSaved] = useState<SavedProcesses | 'failed' | null>(null);
  const fail = useCallback(() => setSaved('failed'), []);
  const refresh = useCallback(
    () =>
      read(repository).then(
        (found) => setSaved(found),
        () => setSaved('failed'),
      ),
    [repository],
  );
  useEffect(() => {
    void refresh();
  }, [refresh]);
  useEffect(() => {
    if (saved !== 'failed') return undefined;
    const timer = setInterval(() => void refresh(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [saved, refresh]);
  return { saved, refresh, fail };
}

async function read(repository: ProcessRepository): Promise<SavedProcesses> {
  const [all, removed] = await Promise.all([repository.list(), repository.removedProcesses()]);
  const processes = all.filter(({ isExample }) => !isExample);
  const now = Date.now();
  const isRecent = ({ removedAt }: RemovedProcess): boolean => !(now - Date.parse(removedAt) > RECENT_MS);
  return {
    inUse: processes.filter(({ archivedAt }) => archivedAt === undefined),
    archived: processes.filter(({ archivedAt }) => archivedAt !== undefined),
    removedLately: removed.filter(isRecent),
    removedBefore: removed.filter((process) => !isRecent(process)),
  };
}
