import { IDBFactory, IDBDatabase, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { saveFailureOf } from '#storage/save-failure.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { DATABASE_NAME, openDatabase, type Database } from './database.ts';
import { createDexieOwnFiles } from './dexie-own-files.ts';
import { createDexieRepository } from './dexie-repository.ts';
import { reopening } from './reopening.ts';

const AT = '2027-05-12T10:00:00.000Z';
const process: Process = {
  id: 'a',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: {},
};
const typed = [
  { change: { kind: 'set', step: 'plan', path: ['purpose'], value: 'typed' }, seen: undefined },
] as const;

const databases: Database[] = [];
function open(indexedDB: IDBFactory): Database {
  const database = openDatabase({ indexedDB, IDBKeyRange });
  databases.push(database);
  return database;
}
/** Why it was not done, in the words of the save state. */
const failure = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', saveFailureOf);

afterEach(() => {
  vi.restoreAllMocks();
  for (const database of databases.splice(0)) database.close();
});

/** A database of the program before, open in a window that does not give way. */
function oldWindow(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(DATABASE_NAME, 10);
    request.onupgradeneeded = () => request.result.createObjectStore('processes', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
  });
}

test('a database that an old window holds is told of, and used once it is free', async () => {
  const indexedDB = new IDBFactory();
  const old = await oldWindow(indexedDB);
  const database = open(indexedDB);
  const port = reopening(database, { count: () => database.processes.count() }, { withinMs: 20 });
  expect(await failure(port.count())).toBe('blocked');
  expect(await failure(port.count())).toBe('blocked');
  old.close();
  await vi.waitFor(async () => expect(await port.count()).toBe(0), PATIENT);
});

test('a browser that never answers is told of, whatever is asked for', async () => {
  vi.useFakeTimers();
  const indexedDB = new IDBFactory();
  vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
  const database = open(indexedDB);
  const [repository, files] = [createDexieRepository(database), createDexieOwnFiles(database)];
  const asked = [
    repository.list(),
    repository.load('a'),
    repository.create(process),
    repository.write('a', typed, AT),
    repository.versionsOf('a'),
    files.list('template'),
  ].map(failure);
  // Sooner than the five seconds after which a person has the right to know.
  await vi.advanceTimersByTimeAsync(4_900);
  vi.useRealTimers();
  expect(await Promise.all(asked)).toEqual(asked.map(() => 'blocked'));
});

test('however often the browser says that the connection is closing, saving goes on when it no longer does', async () => {
  let isClosing = false;
  const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction'];
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (isClosing) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return transaction.apply(this, given);
  });
  const repository = createDexieRepository(open(new IDBFactory()));
  await repository.create(process);
  isClosing = true;
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  for (let tries = 0; tries < 8; tries += 1)
    expect(await failure(repository.write('a', typed, AT))).toBe('blocked');
  isClosing = false;
  const { process: written } = await repository.write('a', typed, AT);
  expect(written.answers).toEqual({ plan: { purpose: 'typed' } });
});

test('what a person has deleted is told apart from what the browser has thrown away', async () => {
  const indexedDB = new IDBFactory();
  const database = open(indexedDB);
  const repository = createDexieRepository(database);
  await repository.create(process);
  await repository.remove('a', AT);
  expect(await failure(repository.write('a', typed, AT))).toBe('gone');
  await repository.forget('a');
  expect(await failure(repository.write('a', typed, AT))).toBe('gone');
  await repository.create({ ...process, id: 'b' });
  await database.delete({ disableAutoOpen: false });
  expect(await failure(repository.write('b', typed, AT))).toBe('cleared');
});
