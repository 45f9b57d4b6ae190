import { useCallback } from 'react';
import type { Change, Path } from '#domain/process/change.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';

export interface FieldHandle<V> {
  readonly value: V | undefined;
  /** `undefined` takes the answer away. */
  readonly set: (value: V | undefined) => void;
}

/** The answer at a path and the way to change it. `label` names the deed in the undo button. */
export function useField<V>(
  step: string,
  path: Path,
  label: string,
  alongside?: () => readonly Change[],
): FieldHandle<V> {
  const store = useProcessStore();
  const value = useValue(step, path) as V | undefined;
  const key = path.join('/');
  const set = useCallback(
    (next: V | undefined) => {
      const change = {
        kind: 'set' as const,
        step,
        path: key.split('/'),
        value: next === '' ? undefined : next,
      };
      store.change([change, ...(alongside?.() ?? [])], label);
    },
    [store, step, key, label, alongside],
  );
  return { value, set };
}
