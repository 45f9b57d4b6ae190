import { useCallback } from 'react';
import type { Change } from '#domain/process/change.ts';
import { setAt } from '#domain/process/changes-at.ts';
import type { Place } from '#domain/process/place.ts';
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
  // By its parts: a place is made anew at each render.
  const { step, field, row, column } = place;
  const set = useCallback(
    (next: V | undefined) => {
      const at: Place = {
        step,
        field,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      };
      store.change([setAt(at, next === '' ? undefined : next), ...(alongside?.() ?? [])], label);
    },
    [store, step, field, row, column, label, alongside],
  );
  return { value, set };
}
