import { createMemoryRepository, type MemoryRepositoryGiven } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';

/** A repository in memory that answers in another way to some of what it is asked. */
export const repositoryWhere = (
  otherwise: Partial<ProcessRepository>,
  given: MemoryRepositoryGiven = {},
): ProcessRepository => ({ ...createMemoryRepository(given), ...otherwise });

/** What a disk does that takes nothing more. */
export const refuses = (): Promise<never> => Promise.reject(new Error('The disk is full.'));
