import { applyPending } from './apply-pending.ts';
import type { MigrationHistory } from './migrations/migrate.ts';
import { NEVER_WRITTEN, orderAfter, type Order } from './order.ts';
import type {
  KeptBecause,
  KeptVersion,
  PendingChange,
  ProcessRepository,
  ProcessSummary,
  Shadow,
  StoredVersion,
  Written,
} from './process-repository.ts';
import { RepositoryError } from './repository-error.ts';
import { readRecord } from './saved-record.ts';
import { archived, counted, keptExample, newestFirst, summaryOf } from './summary-of.ts';
import { isWorthKeeping } from './versions/is-worth-keeping.ts';
import {
  isWhole,
  noteOf,
  presentIn,
  processIn,
  removedOf,
  storedVersion,
} from './versions/stored-version.ts';
import { withSurviving } from './versions/survives.ts';
import { versionsToPrune } from './versions/versions-to-prune.ts';
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
  const orders = new Map<string, Order>();
  const shadows = new Map<string, Shadow>();
  /** In the order they were kept. */
  let kept: readonly (readonly [id: number, version: KeptVersion])[] = [];
  let lastId = 0;

  const put = (process: Process): void => {
    const copy = structuredClone(process);
    records.set(process.id, copy);
    summaries.set(process.id, summaryOf(copy, summaries.get(process.id)));
  };
  /** Somebody has written in it, so it is no example any longer. */
  const putWritten = (process: Process): void => {
    change(process.id, keptExample);
    put(process);
  };
  const orderOf = (id: string): Order => orders.get(id) ?? NEVER_WRITTEN;
  const change = (id: string, changed: (summary: ProcessSummary) => ProcessSummary): void => {
    const summary = summaries.get(id);
    if (summary) summaries.set(id, changed(summary));
  };
  /** The whole is another than before. */
  const putWhole = (process: Process): void => {
    putWritten(process);
    orders.set(process.id, orderAfter(orderOf(process.id), []));
  };
  const missing = (id: string): RepositoryError =>
    new RepositoryError(orders.has(id) || keptOf(id).length > 0 ? 'gone' : 'cleared', id);
  const keptOf = (processId: string): typeof kept =>
    kept.filter(([, version]) => version.processId === processId);
  const add = (version: KeptVersion): number => {
    lastId += 1;
    kept = [...kept, [lastId, structuredClone(version)]];
    const notes = keptOf(version.processId).map(([id, other]) => noteOf(id, other));
    const pruned = new Set(versionsToPrune(notes, version.at));
    kept = kept.filter(([id]) => !pruned.has(id));
    return lastId;
  };
  const keepRecord = (processId: string, at: string, because: KeptBecause): number => {
    refuseNewer(processId);
    return add({ processId, at, because, value: records.get(processId) });
  };
  const versionsOf = (processId: string, most = Infinity): readonly StoredVersion[] =>
    keptOf(processId)
      .toReversed()
      .slice(0, most)
      .map(([id, version]) => structuredClone(storedVersion(id, version, history)));
  const keptWith = (id: number): KeptVersion | undefined =>
    structuredClone(kept.find(([other]) => other === id)?.[1]);
  const read = (id: string): Process => {
    if (!records.has(id)) throw missing(id);
    const found = readRecord(records.get(id), history);
    if (found.kind !== 'process') throw new RepositoryError(found.kind, id);
    if (found.migrated) {
      add({ processId: id, at: now(), because: 'migrated', value: records.get(id) });
      put(found.process);
    }
    return found.process;
  };
  const refuseNewer = (id: string): void => {
    if (!records.has(id)) throw missing(id);
    if (readRecord(records.get(id), history).kind === 'newer') throw new RepositoryError('newer', id);
  };

  const write = (id: string, changes: readonly PendingChange[], at: string): Written => {
    const before = { process: read(id), order: orderOf(id) };
    const { kept: unseen, ...written } = applyPending(before, changes, at);
    if (written.changes.length > 0) {
      putWritten(written.process);
      orders.set(id, written.order);
    }
    unseen.forEach(add);
    return structuredClone(written);
  };

  return {
    list: () => promised(() => newestFirst([...summaries.values()])),
    summary: (id) => promised(() => summaries.get(id)),
    renewSummaries: (ids) =>
      promised(() => {
        for (const id of ids) {
          const found = readRecord(records.get(id), history);
          if (found.kind === 'process') change(id, (summary) => counted(summary, found.process));
        }
      }),
    load: (id) =>
      promised(() => {
        if (!records.has(id)) return { kind: 'missing' };
        const found = readRecord(records.get(id), history);
        if (found.kind !== 'process') return found;
        return { kind: 'loaded', process: structuredClone(read(id)), order: orderOf(id) };
      }),
    create: (process, as) =>
      promised(() => {
        if (records.has(process.id)) throw new RepositoryError('taken', process.id);
        putWhole(process);
        if (as) change(process.id, (summary) => ({ ...summary, ...as }));
      }),
    keepExample: (id) => promised(() => change(id, keptExample)),
    write: (id, changes, at) => promised(() => write(id, changes, at)),
    exchange: (id, at, work) =>
      promised(() => {
        const { changes, shadow } = work(structuredClone(read(id)), structuredClone(shadows.get(id)) ?? null);
        if (shadow) shadows.set(id, structuredClone(shadow));
        else if (shadow === null) shadows.delete(id);
        return write(id, changes, at);
      }),
    setLastStep: (id, step) => promised(() => put({ ...read(id), lastStep: step })),
    replace: (process, at) =>
      promised(() => {
        const present = presentIn(records.get(process.id), history);
        keepRecord(process.id, at, 'replaced');
        putWhole(withSurviving({ ...process, updatedAt: at }, present, { own: true }));
      }),
    remove: (id, at) =>
      promised(() => {
        const version = keepRecord(id, at, 'removed');
        records.delete(id);
        summaries.delete(id);
        return version;
      }),
    keepVersion: (id, because, at, name) =>
      promised(() => {
        const process = read(id);
        const whole = keptOf(id).findLast(([, version]) => isWhole(version));
        const last = whole ? storedVersion(...whole, history) : null;
        if (!isWorthKeeping(process, { because, at }, last)) return false;
        add({ processId: id, at, because, ...(name ? { name } : {}), value: process });
        if (because === 'by-hand') change(id, keptExample);
        return true;
      }),
    versionsOf: (processId, most) => promised(() => versionsOf(processId, most)),
    restore: (processId, versionId, at) =>
      promised(() => {
        const version = processIn(keptWith(versionId), { processId, at, history });
        const present = presentIn(records.get(processId), history);
        const process = withSurviving(version, present, { own: false });
        keepRecord(processId, at, 'restored');
        putWhole(process);
        return process;
      }),
    removedProcesses: () =>
      promised(() => {
        const removals = kept.filter(([, { because }]) => because === 'removed');
        return removedOf(
          removals.map(([id, version]) => storedVersion(id, version, history)),
          (id) => records.has(id),
        );
      }),
    bringBack: (versionId, at) =>
      promised(() => {
        const version = keptWith(versionId);
        const processId = version?.processId ?? '';
        const process = processIn(version, { processId, at, history });
        if (records.has(processId)) throw new RepositoryError('taken', processId);
        putWhole(process);
        return process;
      }),
    forget: (processId) =>
      promised(() => {
        if (records.has(processId)) throw new RepositoryError('taken', processId);
        kept = kept.filter(([, version]) => version.processId !== processId);
        shadows.delete(processId);
      }),
    forgetEverything: () =>
      promised(() => {
        for (const map of [records, summaries, orders, shadows]) map.clear();
        kept = [];
      }),
    setArchived: (id, at) =>
      promised(() => {
        refuseNewer(id);
        change(id, (summary) => archived(summary, at));
      }),
  };
}

/** What is thrown becomes a rejection, as with a real database. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));
const isoNow = (): string => new Date().toISOString();
