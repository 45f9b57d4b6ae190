import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { DATABASE_NAME, openDatabase } from '#storage/db/database.ts';
import { createDexieRepository } from '#storage/db/dexie-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { keptIn, repositories } from '../support/repositories.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2027-05-12T10:00:00.000Z');
/** ISO time, in days after the start. */
const day = (days: number): string => new Date(START + days * DAY_MS).toISOString();

const process = (id: string, processName: string): Process => ({
  id,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: day(0),
  updatedAt: day(0),
  answers: { about: { processName, unitName: 'U', healthTrust: 'H' } },
});
const nameIn = (value: unknown): unknown =>
  typeof value === 'string' ? value : (value as Process).answers['about']?.['processName'];
const nameOf = async (repository: ProcessRepository, id = 'a'): Promise<unknown> => {
  const loaded = await repository.load(id);
  return loaded.kind === 'loaded' ? loaded.process.answers['about']?.['processName'] : loaded.kind;
};
/** Writes the name as a window does that has seen what is there, unless told what it saw. */
const rename = async (
  repository: ProcessRepository,
  value: string,
  at: string,
  seen?: string,
): Promise<Process> => {
  const change = { kind: 'set', step: 'about', path: ['processName'], value } as const;
  const written = await repository.write('a', [{ change, seen: seen ?? (await nameOf(repository)) }], at);
  return written.process;
};

describe.each(repositories)('a repository %s', (_name, make) => {
  const withProcess = async (name = 'first'): Promise<ProcessRepository> => {
    const repository = await make();
    await repository.create(process('a', name));
    return repository;
  };

  test('a restore point holds the process as it is, with its name, newest first', async () => {
    const repository = await withProcess();
    await repository.keepVersion('a', 'by-hand', day(1), 'Før møtet');
    await rename(repository, 'second', day(1));
    await repository.keepVersion('a', 'by-hand', day(2));
    const versions = await repository.versionsOf('a');
    expect(versions.map(({ at, because, name }) => [at, because, name])).toEqual([
      [day(2), 'by-hand', undefined],
      [day(1), 'by-hand', 'Før møtet'],
    ]);
    expect(versions[1]?.process).toEqual(process('a', 'first'));
    expect(new Set(versions.map(({ id }) => id)).size).toBe(2);
  });

  test('opening keeps a version only when something has changed since the last', async () => {
    const repository = await withProcess();
    expect(await repository.keepVersion('a', 'opened', day(1))).toBe(true);
    expect(await repository.keepVersion('a', 'opened', day(2))).toBe(false);
    await rename(repository, 'second', day(3));
    expect(await repository.keepVersion('a', 'opened', day(3))).toBe(true);
    expect(await keptIn(repository, 'a')).toHaveLength(2);
  });

  test('a text that was overwritten is no whole version', async () => {
    const repository = await withProcess();
    await repository.keepVersion('a', 'opened', day(1));
    await rename(repository, 'second', day(2), 'another');
    expect(await repository.keepVersion('a', 'opened', day(2))).toBe(true);
    const [, text] = await repository.versionsOf('a');
    expect(text).toMatchObject({ because: 'overwritten', value: 'first', process: null });
    await expect(repository.restore('a', text?.id ?? 0, day(3))).rejects.toMatchObject({ reason: 'gone' });
  });

  test('restoring brings the old answers back and keeps the present ones', async () => {
    const repository = await withProcess();
    await repository.keepVersion('a', 'by-hand', day(1));
    const now = await rename(repository, 'second', day(2));
    const [version] = await repository.versionsOf('a');
    const restored = await repository.restore('a', version?.id ?? 0, day(3));
    expect(restored).toEqual({ ...process('a', 'first'), updatedAt: day(3) });
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', process: restored });
    expect(await repository.list()).toMatchObject([{ title: 'first', updatedAt: day(3) }]);
    const [latest] = await repository.versionsOf('a');
    expect(latest).toMatchObject({ because: 'restored', at: day(3), process: now });
    await repository.restore('a', latest?.id ?? 0, day(4));
    expect(await nameOf(repository)).toBe('second');
  });

  test('the key of sealed answers is here after restoring a version from before it, and after a file without it', async () => {
    const repository = await withProcess();
    await repository.keepVersion('a', 'by-hand', day(1));
    const [version] = await repository.versionsOf('a');
    const keys = { publicKey: 'age1', privateKey: 'AGE-SECRET-KEY-1' };
    await repository.replace({ ...process('a', 'second'), answers: { advance: keys } }, day(2));
    const restored = await repository.restore('a', version?.id ?? 0, day(3));
    expect(restored.answers).toEqual({ ...process('a', 'first').answers, advance: keys });
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', process: restored });
    await repository.replace(process('a', 'file'), day(4));
    expect(await repository.load('a')).toMatchObject({ process: { answers: { advance: keys } } });
  });

  test('the newest of many can be read alone, in the same order as all of them', async () => {
    const repository = await withProcess();
    for (const name of ['one', 'two', 'three']) await repository.keepVersion('a', 'by-hand', day(1), name);
    const all = await repository.versionsOf('a');
    expect(all.map(({ name }) => name)).toEqual(['three', 'two', 'one']);
    expect(await repository.versionsOf('a', 2)).toEqual(all.slice(0, 2));
  });

  test('a version of another process, one that is gone and a process that is gone are refused', async () => {
    const repository = await withProcess();
    await repository.create(process('b', 'other'));
    await repository.keepVersion('b', 'by-hand', day(1));
    const [ofOther] = await repository.versionsOf('b');
    const [gone, unknown] = [{ reason: 'gone' }, { reason: 'cleared' }];
    await expect(repository.restore('a', ofOther?.id ?? 0, day(2))).rejects.toMatchObject(gone);
    await expect(repository.restore('a', 999, day(2))).rejects.toMatchObject(gone);
    await expect(repository.keepVersion('c', 'by-hand', day(2))).rejects.toMatchObject(unknown);
    await expect(repository.bringBack(999, day(2))).rejects.toMatchObject(gone);
    await expect(repository.setArchived('c', day(2))).rejects.toMatchObject(unknown);
    expect(await nameOf(repository)).toBe('first');
    expect(await keptIn(repository, 'a')).toEqual([]);
  });

  test('a deleted process is listed and can be brought back with its versions', async () => {
    const repository = await withProcess();
    await repository.keepVersion('a', 'by-hand', day(1));
    const versionId = await repository.remove('a', day(2));
    expect(await repository.removedProcesses()).toEqual([
      { versionId, processId: 'a', title: 'first', unitName: 'U', healthTrust: 'H', removedAt: day(2) },
    ]);
    await repository.bringBack(versionId, day(3));
    expect(await repository.load('a')).toMatchObject({
      kind: 'loaded',
      process: { ...process('a', 'first'), updatedAt: day(3) },
    });
    expect(await repository.list()).toMatchObject([{ title: 'first' }]);
    expect(await repository.removedProcesses()).toEqual([]);
    expect(await keptIn(repository, 'a')).toHaveLength(2);
  });

  test('the latest removal counts, and one that is there is not put over', async () => {
    const repository = await withProcess();
    const first = await repository.remove('a', day(1));
    await repository.bringBack(first, day(2));
    await rename(repository, 'second', day(3));
    await expect(repository.bringBack(first, day(4))).rejects.toMatchObject({ reason: 'taken' });
    const second = await repository.remove('a', day(5));
    expect(await repository.removedProcesses()).toMatchObject([{ versionId: second, title: 'second' }]);
  });

  test('forgetting throws away all that is kept of a deleted process, and nothing of another', async () => {
    const repository = await withProcess();
    await repository.create(process('b', 'other'));
    await repository.keepVersion('b', 'by-hand', day(1));
    await expect(repository.forget('a')).rejects.toMatchObject({ reason: 'taken' });
    await repository.remove('a', day(2));
    await repository.forget('a');
    expect(await repository.removedProcesses()).toEqual([]);
    expect(await keptIn(repository, 'a')).toEqual([]);
    expect(await keptIn(repository, 'b')).toHaveLength(1);
  });

  test('forgetting everything leaves no process, none that is deleted, and no version', async () => {
    const repository = await withProcess();
    await repository.create(process('b', 'other'));
    await repository.keepVersion('b', 'by-hand', day(1));
    await repository.remove('a', day(2));
    await repository.forgetEverything();
    expect(await repository.list()).toEqual([]);
    expect(await repository.removedProcesses()).toEqual([]);
    for (const id of ['a', 'b']) expect(await keptIn(repository, id)).toEqual([]);
    expect(await repository.load('b')).toEqual({ kind: 'missing' });
    await repository.create(process('b', 'anew'));
    expect(await repository.list()).toMatchObject([{ title: 'anew' }]);
  });

  test('being archived is remembered through writing and renaming, and touches no answer', async () => {
    const repository = await withProcess();
    await repository.setArchived('a', day(1));
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', process: process('a', 'first') });
    await rename(repository, 'second', day(2));
    expect(await repository.list()).toMatchObject([{ title: 'second', archivedAt: day(1) }]);
    await repository.setArchived('a', null);
    expect((await repository.list()).map((summary) => 'archivedAt' in summary)).toEqual([false]);
  });

  test('older versions are thinned out when a new one is kept, and only of the same process', async () => {
    const repository = await withProcess();
    await repository.create(process('b', 'other'));
    await repository.keepVersion('b', 'opened', day(0));
    for (let hour = 0; hour < 6; hour += 1) {
      await rename(repository, `hour ${hour}`, day(hour / 24));
      await repository.keepVersion('a', 'opened', day(hour / 24));
    }
    expect(await keptIn(repository, 'a')).toHaveLength(6);
    await rename(repository, 'days later', day(3));
    await repository.keepVersion('a', 'by-hand', day(3));
    expect((await keptIn(repository, 'a')).map(({ at }) => at)).toEqual([day(5 / 24), day(3)]);
    expect(await keptIn(repository, 'b')).toHaveLength(1);
  });
});

describe('IndexedDB', () => {
  const given = (indexedDB: IDBFactory) => ({ indexedDB, IDBKeyRange });

  test('a restore that cannot keep the present answers changes nothing', async () => {
    const database = openDatabase(given(new IDBFactory()));
    const repository = createDexieRepository(database);
    await repository.create(process('a', 'first'));
    await repository.keepVersion('a', 'by-hand', day(1));
    await rename(repository, 'second', day(2));
    const [version] = await repository.versionsOf('a');
    database.versions.hook('creating', () => {
      throw new Error('the disk is full');
    });
    await expect(repository.restore('a', version?.id ?? 0, day(3))).rejects.toThrow();
    expect(await nameOf(repository)).toBe('second');
  });

  /** A database as an earlier program made it. Dexie multiplies its version numbers by ten. */
  const madeBefore = async (version: number, make: (database: IDBDatabase) => void): Promise<IDBFactory> => {
    const indexedDB = new IDBFactory();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(DATABASE_NAME, version * 10);
      opening.onerror = () => reject(new Error('not opened'));
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('processes', { keyPath: 'id' });
        opening.result.createObjectStore('summaries', { keyPath: 'id' });
        make(opening.result);
      };
      opening.onsuccess = () => resolve(opening.result.close());
    });
    return indexedDB;
  };
  const versionsIn = (database: IDBDatabase): IDBObjectStore => {
    const versions = database.createObjectStore('versions', { keyPath: 'seq', autoIncrement: true });
    versions.createIndex('processId', 'processId');
    return versions;
  };

  test('a database of the first shape opens with all that was kept in it', async () => {
    const indexedDB = await madeBefore(1, (database) => {
      versionsIn(database).add({
        processId: 'a',
        at: day(1),
        because: 'removed',
        value: process('a', 'first'),
      });
    });
    const repository = createDexieRepository(openDatabase(given(indexedDB)));
    expect(await repository.removedProcesses()).toMatchObject([{ title: 'first', versionId: 1 }]);
    await repository.bringBack(1, day(2));
    expect(await nameOf(repository)).toBe('first');
  });

  test('a database from before the versions had indexes opens, is written to, and thins out what it had', async () => {
    const text = (path: readonly string[], at: string, value: string) => ({
      processId: 'a',
      at,
      because: 'overwritten',
      step: 'about',
      path,
      value,
    });
    const point = (at: string, because: string, processName: string) => ({
      processId: 'a',
      at,
      because,
      value: process('a', processName),
    });
    const indexedDB = await madeBefore(3, (database) => {
      const versions = versionsIn(database);
      versions.createIndex('because', 'because');
      const files = database.createObjectStore('ownFiles', { keyPath: 'seq', autoIncrement: true });
      files.createIndex('kind', 'kind');
      const { transaction } = versions;
      transaction.objectStore('processes').add(process('a', 'now'));
      const kept = [
        text(['processName'], day(-40), 'forty days ago'),
        text(['processName'], day(-39), 'the last of its place'),
        text(['unitName'], day(-1), 'yesterday'),
        point(day(-40), 'by-hand', 'by hand'),
        point(day(-10), 'opened', 'morning'),
        point(day(-9.9), 'opened', 'later that day'),
      ];
      for (const version of kept) versions.add(version);
    });
    const repository = createDexieRepository(openDatabase(given(indexedDB)));
    expect((await repository.load('a')).kind).toBe('loaded');
    await rename(repository, 'then', day(0), 'what another saw');
    await repository.keepVersion('a', 'opened', day(0));
    const kept = await keptIn(repository, 'a');
    expect(kept.map(({ because, value }) => [because, nameIn(value)])).toEqual([
      ['overwritten', 'yesterday'],
      ['by-hand', 'by hand'],
      ['opened', 'later that day'],
      ['overwritten', 'now'],
      ['opened', 'then'],
    ]);
  });

  test('keeping a version reads no other version', async () => {
    const database = openDatabase(given(new IDBFactory()));
    const repository = createDexieRepository(database);
    await repository.create(process('a', 'first'));
    for (let index = 0; index < 20; index += 1) {
      await rename(repository, `text ${index}`, day(index / 100), `seen ${index}`);
      await repository.keepVersion('a', 'by-hand', day(index / 100));
    }
    database.versions.hook('reading', () => {
      throw new Error('a version was read');
    });
    await rename(repository, 'last', day(50), 'something else');
    await repository.keepVersion('a', 'by-hand', day(50));
    expect(await database.versions.count()).toBe(22);
  });
});
