import { applyPending } from './apply-pending.ts';
import type { MigrationHistory } from './migrations/migrate.ts';
import type { KeptBecause, KeptVersion, ProcessRepository, ProcessSummary } from './process-repository.ts';
import { RepositoryError } from './repository-error.ts';
import { readRecord } from './saved-record.ts';
import { newestFirst, summaryOf } from './summary-of.ts';
import type { Process } from '#domain/process/process.ts';

export interface MemoryRepositoryGiven {
  /** Records that are there from the start, as they would lie on disk. */
  readonly saved?: readonly { readonly record: { readonly id: string }; readonly summary: ProcessSummary }[];
  readonly history?: MigrationHistory;
  /** ISO time, stamped on what a migration keeps. */
  readonly now?: () => string;
}

/** Saved processes in memory: for tests, and for a browser that refuses IndexedDB. Gone with the page. */
export function createMemoryRepository({
  saved = [],
  history,
  now = isoNow,
}: MemoryRepositoryGiven = {}): ProcessRepository {
  const records = new Map<string, unknown>(saved.map(({ record }) => [record.id, structuredClone(record)]));
  const summaries = new Map<string, ProcessSummary>(saved.map(({ summary }) => [summary.id, summary]));
  const kept: KeptVersion[] = [];

  const put = (process: Process): void => {
    const copy = structuredClone(process);
    records.set(process.id, copy);
    summaries.set(process.id, summaryOf(copy));
  };
  const keep = (processId: string, at: string, because: KeptBecause): void => {
    kept.push({ processId, at, because, value: records.get(processId) });
  };
  const read = (id: string): Process => {
    if (!records.has(id)) throw new RepositoryError('gone', id);
    const found = readRecord(records.get(id), history);
    if (found.kind !== 'process') throw new RepositoryError(found.kind, id);
    if (found.migrated) {
      keep(id, now(), 'migrated');
      put(found.process);
    }
    return found.process;
  };
  const refuseNewer = (id: string): void => {
    if (!records.has(id)) throw new RepositoryError('gone', id);
    if (readRecord(records.get(id), history).kind === 'newer') throw new RepositoryError('newer', id);
  };

  return {
    list: () => promised(() => newestFirst([...summaries.values()])),
    load: (id) =>
      promised(() => {
        if (!records.has(id)) return { kind: 'missing' };
        const found = readRecord(records.get(id), history);
        return found.kind === 'process' ? { kind: 'loaded', process: structuredClone(read(id)) } : found;
      }),
    create: (process) =>
      promised(() => {
        if (records.has(process.id)) throw new RepositoryError('taken', process.id);
        put(process);
      }),
    write: (id, changes, at) =>
      promised(() => {
        const result = applyPending(read(id), changes, at);
        put(result.process);
        kept.push(...structuredClone(result.kept));
        return structuredClone(result.process);
      }),
    setLastStep: (id, step) => promised(() => put({ ...read(id), lastStep: step })),
    replace: (process, at) =>
      promised(() => {
        refuseNewer(process.id);
        keep(process.id, at, 'replaced');
        put({ ...process, updatedAt: at });
      }),
    remove: (id, at) =>
      promised(() => {
        refuseNewer(id);
        keep(id, at, 'removed');
        records.delete(id);
        summaries.delete(id);
      }),
    keptVersions: (processId) =>
      promised(() => structuredClone(kept.filter((version) => version.processId === processId))),
  };
}

/** What is thrown becomes a rejection, as with a real database. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));
const isoNow = (): string => new Date().toISOString();
