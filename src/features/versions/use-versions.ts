import { useCallback, useEffect, useState } from 'react';
import { useRepository } from '#session/repositories/repository-context.ts';
import type { StoredVersion } from '#storage/process-repository.ts';

export type Versions = readonly StoredVersion[] | 'opening' | 'failed';

/** What is kept of a process, newest first, and the way to read it again after something was kept. */
export function useVersions(processId: string): { versions: Versions; refresh: () => Promise<void> } {
  const repository = useRepository();
  const [versions, setVersions] = useState<Versions>('opening');
  const refresh = useCallback(
    () =>
      repository.versionsOf(processId).then(
        (found) => setVersions(found),
        () => setVersions('failed'),
      ),
    [repository, processId],
  );
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { versions, refresh };
}
