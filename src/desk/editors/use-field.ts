import { useCallback, useMemo } from 'react';
import type { Change } from '#domain/process/change.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { pathOf, type Place } from '#domain/process/place.ts';
import { textOf } from '#domain/process/rows.ts';
import { useLiveValue, useProcessStore } from '#session/process/process-context.tsx';
import { useValueAt } from '#session/process/use-answer.ts';

export interface FieldHandle<V> {
  readonly value: V | undefined;
  /** `undefined` takes the answer away. */
  readonly set: (value: V | undefined) => void;
}

/** A text at a place, which is read and listened to by the field alone. */
export interface TextHandle {
  /** The same until the place is another. */
  readonly text: { readonly read: () => string; readonly watch: (listener: () => void) => () => void };
  readonly set: (value: string) => void;
}

/** The answer at a place and the way to change it. `label` names the deed in the undo button. */
export function useField<V>(
  place: Place,
  label: string,
  alongside?: () => readonly Change[],
): FieldHandle<V> {
  const value = useValueAt(place) as V | undefined;
  const set = useSet<V>(place, label, alongside);
  return { value, set };
}

/** The text at a place and the way to change it: a letter that is typed draws nothing anew (decision 0026). */
export function useText(place: Place, label: string, alongside?: () => readonly Change[]): TextHandle {
  const { read, watch } = useLiveValue(place.step, pathOf(place));
  const text = useMemo(() => ({ read: () => textOf(read()), watch }), [read, watch]);
  return { text, set: useSet<string>(place, label, alongside) };
}

function useSet<V>(
  place: Place,
  label: string,
  alongside: (() => readonly Change[]) | undefined,
): (value: V | undefined) => void {
  const store = useProcessStore();
  // By its parts: a place is made anew at each render.
  const { step, field, row, column } = place;
  return useCallback(
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
}
