import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase } from '#storage/db/database.ts';
import { createDexieRepository } from '#storage/db/dexie-repository.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { MigrationHistory } from '#storage/migrations/migrate.ts';
import type { KeptVersion, ProcessRepository, ProcessSummary } from '#storage/process-repository.ts';

/** A record as it lies from before, with what the list shows of it. */
export interface SavedRecord {
  readonly record: { readonly id: string };
  readonly summary: ProcessSummary;
}
export interface RepositoryGiven {
  readonly saved?: readonly SavedRecord[];
  readonly history?: MigrationHistory;
  readonly now?: () => string;
}

/** In a database of its own. */
export async function dexieRepository({
  saved = [],
  ...given
}: RepositoryGiven = {}): Promise<ProcessRepository> {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.processes.bulkPut(saved.map(({ record }) => record));
  await database.summaries.bulkPut(saved.map(({ summary }) => summary));
  return createDexieRepository(database, given);
}

/** Everything that calls itself a repository. What the contract promises, all of them keep. */
export const repositories: readonly (readonly [
  name: string,
  make: (given?: RepositoryGiven) => Promise<ProcessRepository>,
])[] = [
  ['in memory', (given) => Promise.resolve(createMemoryRepository(given))],
  ['in IndexedDB', dexieRepository],
];

/** What is kept of a process, oldest first, as it was handed over. */
export async function keptIn(
  repository: ProcessRepository,
  processId: string,
): Promise<readonly KeptVersion[]> {
  const versions = await repository.versionsOf(processId);
  return versions.map(({ id: _id, process: _process, ...kept }) => kept).reverse();
}
