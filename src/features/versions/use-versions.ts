import { useCallback, useEffect, useState } from 'react';
import { useRepository } from '#session/repositories/repository-context.ts';
import type { StoredVersion } from '#storage/process-repository.ts';

/** Versions that are read at a time. Each holds a whole process: all of a year's are too many to read and to draw. */
const AT_A_TIME = 30;

export interface Versions {
  /** The newest of what is kept, newest first. */
  readonly versions: readonly StoredVersion[] | 'opening' | 'failed';
  /** Is more kept than what is read so far? */
  readonly hasOlder: boolean;
  readonly showOlder: () => void;
  /** Reads again after something was kept. */
  readonly refresh: () => Promise<void>;
}

/** What is kept of a process. */
export function useVersions(processId: string): Versions {
  const repository = useRepository();
  const [versions, setVersions] = useState<Versions['versions']>('opening');
  const [most, setMost] = useState(AT_A_TIME);
  const refresh = useCallback(
    () =>
      // One more than is shown, to know whether there are older ones.
      repository.versionsOf(processId, most + 1).then(
        (found) => setVersions(found),
        () => setVersions('failed'),
      ),
    [repository, processId, most],
  );
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return {
    versions: typeof versions === 'string' ? versions : versions.slice(0, most),
    hasOlder: typeof versions !== 'string' && versions.length > most,
    showOlder: () => setMost(most + AT_A_TIME),
    refresh,
  };
}
