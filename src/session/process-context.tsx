import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { valueAt, type Path } from '#domain/process/change.ts';
import type { ProcessState, ProcessStore } from './process-store.ts';

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

/** The value at a path, live. */
export const useValue = (step: string, path: Path): unknown =>
  useProcess(({ process }) => valueAt(process.answers, step, path));
