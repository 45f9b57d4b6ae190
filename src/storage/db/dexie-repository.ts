import type { Process } from '#domain/process/process.ts';
import { movesHowFar } from '#domain/progress/moves-how-far.ts';
import { applyPending } from '../apply-pending.ts';
import type { MigrationHistory } from '../migrations/migrate.ts';
import { NEVER_WRITTEN, orderAfter, type Order } from '../order.ts';
import type {
  KeptBecause,
  Loaded,
  PendingChange,
  ProcessRepository,
  ProcessSummary,
  Written,
} from '../process-repository.ts';
import { RepositoryError } from '../repository-error.ts';
import { readRecord } from '../saved-record.ts';
import { archived, counted, keptExample, newestFirst, summaryOf } from '../summary-of.ts';
import { isWorthKeeping } from '../versions/is-worth-keeping.ts';
import { presentIn, processIn, removedOf, storedVersion } from '../versions/stored-version.ts';
import { withSurviving } from '../versions/survives.ts';
import type { Database } from './database.ts';
import { reopening } from './reopening.ts';
import { versionTable } from './version-table.ts';

export interface DexieRepositoryGiven {
  readonly history?: MigrationHistory;
  /** ISO time, stamped on what a migration keeps. */
  readonly now?: () => string;
}

/** Saved processes in IndexedDB. Every method that writes is one transaction over all the tables. */
export function createDexieRepository(
  database: Database,
  { history, now = isoNow }: DexieRepositoryGiven = {},
): ProcessRepository {
  const { processes, summaries, versions, orders, shadows } = database;
  const kept = versionTable(versions, history);
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(database.transaction('rw', [processes, summaries, versions, orders, shadows], work));

  const reading = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(database.transaction('r', processes, orders, work));

  const put = async (process: Process): Promise<void> => {
    await processes.put(process);
    await summaries.put(summaryOf(process, await summaries.get(process.id)));
  };
  const orderOf = async (id: string): Promise<Order> => {
    const { id: _id, ...order } = (await orders.get(id)) ?? { id, ...NEVER_WRITTEN };
    return order;
  };
  const change = async (id: string, changed: (summary: ProcessSummary) => ProcessSummary): Promise<void> => {
    const summary = await summaries.get(id);
    if (summary) await summaries.put(changed(summary));
  };
  /** Somebody has written in it, so it is no example any longer. All at once: each turn of waiting costs a key its paint. */
  const putWritten = async (
    process: Process,
    before: ProcessSummary | undefined,
    order: Order,
    how?: { readonly sameDistance: boolean },
  ): Promise<void> => {
    await Promise.all([
      processes.put(process),
      summaries.put(keptExample(summaryOf(process, before, how))),
      orders.put({ id: process.id, ...order }),
    ]);
  };
  /** The whole is another than before. */
  const putWhole = async (process: Process): Promise<void> => {
    const [summary, order] = await Promise.all([summaries.get(process.id), orderOf(process.id)]);
    await putWritten(process, summary, orderAfter(order, []));
  };
  /** Nothing at all is known of it: not somebody, but the browser has thrown away what it kept for us. */
  const isCleared = async (id: string): Promise<boolean> =>
    (await orders.get(id)) === undefined && (await versions.where('processId').equals(id).count()) === 0;
  const missing = async (id: string): Promise<RepositoryError> =>
    new RepositoryError((await isCleared(id)) ? 'cleared' : 'gone', id);
  /** The record as it is now, in the newest shape. Only inside a transaction. */
  const read = async (id: string): Promise<Process> => {
    const saved = await processes.get(id);
    if (saved === undefined) throw await missing(id);
    const found = readRecord(saved, history);
    if (found.kind !== 'process') throw new RepositoryError(found.kind, id);
    if (found.migrated) {
      await kept.add({ processId: id, at: now(), because: 'migrated', value: saved });
      await put(found.process);
    }
    return found.process;
  };
  /** The record as it lies, a damaged one too, unless a later program wrote it. */
  const recordOf = async (id: string): Promise<unknown> => {
    const value = await processes.get(id);
    if (value === undefined) throw await missing(id);
    if (readRecord(value, history).kind === 'newer') throw new RepositoryError('newer', id);
    return value;
  };
  const keepRecord = async (processId: string, at: string, because: KeptBecause): Promise<number> =>
    kept.add({ processId, at, because, value: await recordOf(processId) });

  const write = async (id: string, changes: readonly PendingChange[], at: string): Promise<Written> => {
    const [process, order, summary] = await Promise.all([read(id), orderOf(id), summaries.get(id)]);
    const { kept: unseen, ...written } = applyPending({ process, order }, changes, at);
    const changed = written.changes.map(({ change }) => change);
    // Counting anew costs each write of somebody who types as much as all else it does.
    const sameDistance = !movesHowFar(process.answers, written.process.answers, changed);
    if (changed.length > 0) await putWritten(written.process, summary, written.order, { sameDistance });
    for (const version of unseen) await kept.add(version);
    return written;
  };

  return reopening(database, {
    list: async () => newestFirst(await summaries.toArray()),
    summary: async (id) => summaries.get(id),
    renewSummaries: (ids) =>
      writing(async () => {
        for (const id of ids) {
          const found = readRecord(await processes.get(id), history);
          if (found.kind === 'process') await change(id, (summary) => counted(summary, found.process));
        }
      }),
    async load(id) {
      const loaded = await reading(async (): Promise<Loaded | null> => {
        const saved = await processes.get(id);
        if (saved === undefined) return { kind: 'missing' };
        const found = readRecord(saved, history);
        if (found.kind !== 'process') return found;
        return found.migrated ? null : { kind: 'loaded', process: found.process, order: await orderOf(id) };
      });
      return (
        loaded ??
        writing(async () => ({ kind: 'loaded' as const, process: await read(id), order: await orderOf(id) }))
      );
    },
    create: (process, as) =>
      writing(async () => {
        if ((await processes.get(process.id)) !== undefined) throw new RepositoryError('taken', process.id);
        await putWhole(process);
        if (as) await change(process.id, (summary) => ({ ...summary, ...as }));
      }),
    keepExample: (id) => writing(() => change(id, keptExample)),
    // An async function: Dexie keeps the transaction of no other open over an await.
    write: (id, changes, at) => writing(async () => write(id, changes, at)),
    exchange: (id, at, work) =>
      writing(async () => {
        const { id: _id, ...known } = (await shadows.get(id)) ?? { id };
        const { changes, shadow } = work(await read(id), 'me' in known ? known : null);
        if (shadow) await shadows.put({ id, ...shadow });
        else if (shadow === null) await shadows.delete(id);
        return write(id, changes, at);
      }),
    setLastStep: (id, step) =>
      writing(async () => {
        await put({ ...(await read(id)), lastStep: step });
      }),
    replace: (process, at) =>
      writing(async () => {
        const present = presentIn(await processes.get(process.id), history);
        await keepRecord(process.id, at, 'replaced');
        await putWhole(withSurviving({ ...process, updatedAt: at }, present, { own: true }));
      }),
    remove: (id, at) =>
      writing(async () => {
        const version = await keepRecord(id, at, 'removed');
        await processes.delete(id);
        await summaries.delete(id);
        return version;
      }),
    keepVersion: (id, because, at, name) =>
      writing(async () => {
        const process = await read(id);
        const last = because === 'by-hand' ? null : await kept.lastWhole(id);
        if (!isWorthKeeping(process, { because, at }, last)) return false;
        await kept.add({ processId: id, at, because, ...(name ? { name } : {}), value: process });
        if (because === 'by-hand') await change(id, keptExample);
        return true;
      }),
    versionsOf: (processId, most) => kept.of(processId, most),
    restore: (processId, versionId, at) =>
      writing(async () => {
        const version = processIn(await versions.get(versionId), { processId, at, history });
        const present = presentIn(await processes.get(processId), history);
        const process = withSurviving(version, present, { own: false });
        await keepRecord(processId, at, 'restored');
        await putWhole(process);
        return process;
      }),
    async removedProcesses() {
      const removals = await versions.where('because').equals('removed').toArray();
      const ids = [...new Set(removals.map(({ processId }) => processId))];
      const there = new Set(await processes.where('id').anyOf(ids).primaryKeys());
      return removedOf(
        removals.map(({ seq, ...version }) => storedVersion(seq, version, history)),
        (id) => there.has(id),
      );
    },
    bringBack: (versionId, at) =>
      writing(async () => {
        const version = await versions.get(versionId);
        const processId = version?.processId ?? '';
        const process = processIn(version, { processId, at, history });
        if ((await processes.get(processId)) !== undefined) throw new RepositoryError('taken', processId);
        await putWhole(process);
        return process;
      }),
    forget: (processId) =>
      writing(async () => {
        if ((await processes.get(processId)) !== undefined) throw new RepositoryError('taken', processId);
        await versions.where('processId').equals(processId).delete();
        await shadows.delete(processId);
      }),
    forgetEverything: () =>
      writing(async () => {
        for (const table of [processes, summaries, versions, orders, shadows]) await table.clear();
      }),
    setArchived: (id, at) =>
      writing(async () => {
        await recordOf(id);
        await change(id, (summary) => archived(summary, at));
      }),
  } satisfies ProcessRepository);
}

const isoNow = (): string => new Date().toISOString();
