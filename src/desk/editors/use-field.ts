import { useCallback } from 'react';
import type { Change } from '#domain/process/change.ts';
import { pathOf, type Place } from '#domain/process/place.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useValueAt } from '#session/process/use-answer.ts';

export interface FieldHandle<V> {
  readonly value: V | undefined;
  /** `undefined` takes the answer away. */
  readonly set: (value: V | undefined) => void;
}

/** The answer at a place and the way to change it. `label` names the deed in the undo button. */
export function useField<V>(
  place: Place,
  label: string,
  alongside?: () => readonly Change[],
): FieldHandle<V> {
  const store = useProcessStore();
  const value = useValueAt(place) as V | undefined;
  const { step } = place;
  const key = pathOf(place).join('/');
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
