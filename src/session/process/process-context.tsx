import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
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

/** The value at a path, live. Only this place is listened to, however large the page is. */
export function useValue(step: string, path: Path): unknown {
  const store = useProcessStore();
  const key = path.join('/');
  const subscribe = useCallback(
    (listener: () => void) => {
      let watch = watches.get(store);
      if (!watch) watches.set(store, (watch = watchAnswers(store)));
      return watch.watch(step, key.split('/'), listener);
    },
    [store, step, key],
  );
  const read = (): unknown => valueAt(store.getState().process.answers, step, path);
  return useSyncExternalStore(subscribe, read, read);
}
