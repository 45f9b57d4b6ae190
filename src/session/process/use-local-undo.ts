import { useCallback, useState } from 'react';
import type { Change } from '#domain/process/change.ts';
import { isLast, type Deed } from './deed.ts';
import { useProcess, useProcessStore } from './process-context.tsx';

/** «Angre» beside what was just done there: it takes back that deed or none. */
export interface LocalUndo {
  /** Does the changes as one deed, the one that `undo` is about from now on. */
  readonly change: (changes: readonly Change[], label: string, said?: string) => void;
  /** Is that deed still the last one? */
  readonly isLast: boolean;
  /** Takes the deed back and gives its label; null, and nothing taken back, when something has been done since. */
  readonly undo: () => string | null;
}

export function useLocalUndo(): LocalUndo {
  const store = useProcessStore();
  const [deed, setDeed] = useState<Deed | null>(null);
  const last = useProcess(({ past }) => deed !== null && isLast(past, deed));
  const change = useCallback(
    (changes: readonly Change[], label: string, said?: string) => setDeed(store.change(changes, label, said)),
    [store],
  );
  const undo = useCallback(() => (deed ? store.undoIfLast(deed) : null), [store, deed]);
  return { change, isLast: last, undo };
}
