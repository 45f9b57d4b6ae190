import { useCallback, useEffect, useState } from 'react';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import type { OwnFile, OwnFileKind } from '#storage/own-files.ts';

/** `null` until they are read. */
type Kept = readonly OwnFile[] | 'failed' | null;

/** The files of a kind that this browser keeps, and a way to read them again. */
export function useKeptFiles(kind: OwnFileKind): { kept: Kept; refresh: () => Promise<void> } {
  const files = useOwnFiles();
  const [kept, setKept] = useState<Kept>(null);
  const refresh = useCallback(async () => {
    try {
      setKept(await files.list(kind));
    } catch {
      setKept('failed');
    }
  }, [files, kind]);
  useEffect(() => {
    let current = true;
    files.list(kind).then(
      (list) => current && setKept(list),
      () => current && setKept('failed'),
    );
    return () => {
      current = false;
    };
  }, [files, kind]);
  return { kept, refresh };
}
