import { useCallback, useState } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import type { ProcessStore } from '#session/process/process-store.ts';

const held = new WeakMap<ProcessStore, Map<string, unknown>>();

/**
 * What a page has come to with the open process and has not made answers of: it stands when a person looks at another
 * page and comes back, until the process is closed in this window. `start` must not be made anew at each render.
 */
export function useHeld<T>(name: string, start: T): readonly [T, (next: (before: T) => T) => void] {
  const store = useProcessStore();
  const read = useCallback(
    (): T => (held.get(store)?.get(name) as T | undefined) ?? start,
    [store, name, start],
  );
  const [value, setValue] = useState<T>(read);
  const set = useCallback(
    (next: (before: T) => T) => {
      const after = next(read());
      held.set(store, (held.get(store) ?? new Map<string, unknown>()).set(name, after));
      setValue(after);
    },
    [store, name, read],
  );
  return [value, set];
}
