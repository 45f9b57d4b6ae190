import { createContext, useContext } from 'react';
import type { ProcessRepository } from '#storage/process-repository.ts';

const RepositoryContext = createContext<ProcessRepository | null>(null);
export const RepositoryProvider = RepositoryContext.Provider;

/** The saved processes of this browser. Throws when the app forgot to provide them: a fault of ours. */
export function useRepository(): ProcessRepository {
  const repository = useContext(RepositoryContext);
  if (!repository) throw new Error('No repository is provided.');
  return repository;
}
