import type { Process } from '#domain/process/process.ts';
import { applyPending } from '../apply-pending.ts';
import type { MigrationHistory } from '../migrations/migrate.ts';
import type { KeptBecause, KeptVersion, ProcessRepository } from '../process-repository.ts';
import { RepositoryError } from '../repository-error.ts';
import { readRecord } from '../saved-record.ts';
import { newestFirst, summaryOf } from '../summary-of.ts';
import type { Database } from './database.ts';

export interface DexieRepositoryGiven {
  readonly history?: MigrationHistory;
  /** ISO time, stamped on what a migration keeps. */
  readonly now?: () => string;
}

/** Saved processes in IndexedDB. Every method that writes is one transaction over all three tables. */
export function createDexieRepository(
  database: Database,
  { history, now = isoNow }: DexieRepositoryGiven = {},
): ProcessRepository {
  const { processes, summaries, versions } = database;
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(database.transaction('rw', processes, summaries, versions, work));

  const put = async (process: Process): Promise<void> => {
    await processes.put(process);
    await summaries.put(summaryOf(process));
  };
  const keep = async (kept: readonly KeptVersion[]): Promise<void> => {
    if (kept.length > 0) await versions.bulkAdd([...kept]);
  };
  /** The record as it is now, in the newest shape. Only inside a transaction. */
  const read = async (id: string): Promise<Process> => {
    const saved = await processes.get(id);
    if (saved === undefined) throw new RepositoryError('gone', id);
    const found = readRecord(saved, history);
    if (found.kind !== 'process') throw new RepositoryError(found.kind, id);
    if (found.migrated) {
      await keep([{ processId: id, at: now(), because: 'migrated', value: saved }]);
      await put(found.process);
    }
    return found.process;
  };
  /** Keeps the record as it lies, a damaged one too, unless a later program wrote it. */
  const keepRecord = async (processId: string, at: string, because: KeptBecause): Promise<void> => {
    const value = await processes.get(processId);
    if (value === undefined) throw new RepositoryError('gone', processId);
    if (readRecord(value, history).kind === 'newer') throw new RepositoryError('newer', processId);
    await keep([{ processId, at, because, value }]);
  };

  return {
    list: async () => newestFirst(await summaries.toArray()),
    async load(id) {
      const saved = await processes.get(id);
      if (saved === undefined) return { kind: 'missing' };
      const found = readRecord(saved, history);
      if (found.kind !== 'process') return found;
      return { kind: 'loaded', process: found.migrated ? await writing(() => read(id)) : found.process };
    },
    create: (process) =>
      writing(async () => {
        if ((await processes.get(process.id)) !== undefined) throw new RepositoryError('taken', process.id);
        await put(process);
      }),
    write: (id, changes, at) =>
      writing(async () => {
        const result = applyPending(await read(id), changes, at);
        await put(result.process);
        await keep(result.kept);
        return result.process;
      }),
    setLastStep: (id, step) =>
      writing(async () => {
        await put({ ...(await read(id)), lastStep: step });
      }),
    replace: (process, at) =>
      writing(async () => {
        await keepRecord(process.id, at, 'replaced');
        await put({ ...process, updatedAt: at });
      }),
    remove: (id, at) =>
      writing(async () => {
        await keepRecord(id, at, 'removed');
        await processes.delete(id);
        await summaries.delete(id);
      }),
    async keptVersions(processId) {
      const found = await versions.where('processId').equals(processId).sortBy('seq');
      return found.map(({ seq: _seq, ...version }) => version);
    },
  };
}

const isoNow = (): string => new Date().toISOString();
