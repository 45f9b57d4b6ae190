import { useCallback } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import { fetchTrust, type Trust } from './fetch-trust.ts';
import { useOwnFiles } from './own-files-context.ts';

/** Fetches the profile and the template of the open process, as they are when it is asked for. */
export function useTrust(): () => Promise<Trust> {
  const files = useOwnFiles();
  const store = useProcessStore();
  return useCallback(() => fetchTrust(files, store.getState().process.answers), [files, store]);
}
