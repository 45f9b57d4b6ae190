import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { valueAt, type Path } from '#domain/process/value-at.ts';
import { debouncedProcess, type DebouncedState } from './debounced-process.ts';
import type { ProcessState, ProcessStore } from './process-store.ts';
import { watchAnswers, type AnswerWatch } from './watch-answers.ts';

const ProcessContext = createContext<ProcessStore | null>(null);
export const ProcessProvider = ProcessContext.Provider;

/** The store of the open process. Throws outside a process route: a fault of ours, not of the user. */
export function useProcessStore(): ProcessStore {
  const store = useContext(ProcessContext);
  if (!store) throw new Error('No process is open here.');
  return store;
}

/** One part of the open process; the component renders again only when that part changes. */
export const useProcess = <T,>(select: (state: ProcessState) => T): T => useStore(useProcessStore(), select);

const debounced = new WeakMap<ProcessStore, ReturnType<typeof debouncedProcess>>();
const watches = new WeakMap<ProcessStore, AnswerWatch>();

/** The same, debounced (see `debounced-process.ts`): for what is worked out from many answers and need not follow each key. */
export function useDebouncedProcess<T>(select: (state: DebouncedState) => T): T {
  const store = useProcessStore();
  let copy = debounced.get(store);
  if (!copy) debounced.set(store, (copy = debouncedProcess(store)));
  return useStore(copy, select);
}

/** A place of the answers as it is now, and the way to hear that it may have become another. */
interface LiveValue {
  readonly read: () => unknown;
  readonly watch: (listener: () => void) => () => void;
}

/** The value at a path, to be read and listened to without drawing anything. The same until the place is another. */
export function useLiveValue(step: string, path: Path): LiveValue {
  const store = useProcessStore();
  const key = path.join('/');
  return useMemo(() => {
    const at = key.split('/');
    return {
      read: () => valueAt(store.getState().process.answers, step, at),
      watch: (listener: () => void) => {
        let watch = watches.get(store);
        if (!watch) watches.set(store, (watch = watchAnswers(store)));
        return watch.watch(step, at, listener);
      },
    };
  }, [store, step, key]);
}

/** The value at a path, live. Only this place is listened to, however large the page is. */
export function useValue(step: string, path: Path): unknown {
  const { read, watch } = useLiveValue(step, path);
  return useSyncExternalStore(watch, read, read);
}

/** What is made of the value at a path, live; nothing is drawn until that is another. */
export function useMadeOf<T extends string | number | boolean>(
  step: string,
  path: Path,
  make: (value: unknown) => T,
): T {
  const { read, watch } = useLiveValue(step, path);
  const now = (): T => make(read());
  return useSyncExternalStore(watch, now, now);
}
