import { createContext, use, useSyncExternalStore } from 'react';
import type { LaterFiles, OfflineState } from './later-files.ts';

/** Where nothing is fetched ahead, nothing is said of it. */
export const OfflineContext = createContext<Pick<LaterFiles, 'state' | 'onChange'>>({
  state: () => 'unknown',
  onChange: () => () => undefined,
});

/** Is everything here that is needed without a network? */
export function useOffline(): OfflineState {
  const { state, onChange } = use(OfflineContext);
  return useSyncExternalStore(onChange, state);
}
