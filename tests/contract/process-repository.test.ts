import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { openDatabase } from '#storage/db/database.ts';
import { createDexieRepository } from '#storage/db/dexie-repository.ts';
import type { MigrationHistory } from '#storage/migrations/migrate.ts';
import type { PendingChange, ProcessRepository } from '#storage/process-repository.ts';
import { dexieRepository, keptIn, repositories, type SavedRecord } from '../support/repositories.ts';

const AT = '2027-05-12T10:00:00.000Z';
const LATER = '2027-05-12T11:00:00.000Z';

const process = (id: string, answers: Process['answers'] = {}, updatedAt = AT): Process => ({
  id,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '2027-01-01T00:00:00.000Z',
  updatedAt,
  answers,
});

const set = (step: string, path: readonly string[], value: unknown, seen?: unknown): PendingChange => ({
  change: { kind: 'set', step, path, value },
  seen,
});
const unseen = (change: Change): PendingChange => ({ change, seen: undefined });

function stored(record: Record<string, unknown> & { id: string }): SavedRecord {
  const summary = { title: 'Lagret', unitName: '', healthTrust: '', createdAt: AT, updatedAt: AT };
  return { record, summary: { ...summary, id: record.id, schemaVersion: Number(record['schemaVersion']) } };
}
const fromLater = stored({ id: 'later', schemaVersion: CURRENT_SCHEMA_VERSION + 1, something: 'new' });
const broken = stored({ id: 'broken', schemaVersion: CURRENT_SCHEMA_VERSION, answers: 'none' });

describe.each(repositories)('a repository %s', (_name, make) => {
  test('gives back what was created, and nothing for an unknown id', async () => {
    const repository = await make();
    const saved = process('a', { about: { processName: 'Panel på øya' } });
    await repository.create(saved);
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', process: saved });
    expect(await repository.load('b')).toEqual({ kind: 'missing' });
  });

  test('does not create over a process that is there', async () => {
    const repository = await make();
    await repository.create(process('a', { about: { processName: 'first' } }));
    await expect(repository.create(process('a'))).rejects.toMatchObject({ reason: 'taken' });
    expect(await repository.load('a')).toMatchObject({
      process: { answers: { about: { processName: 'first' } } },
    });
  });

  test('lists the newest change first, also across time zones', async () => {
    const repository = await make();
    await repository.create(process('old', {}, '2027-05-12T10:00:00.000Z'));
    await repository.create(process('new', {}, '2027-05-12T12:00:00.000Z'));
    await repository.create(process('middle', {}, '2027-05-12T13:00:00.000+02:00'));
    expect((await repository.list()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });

  test('the list shows names and the last step without the answers', async () => {
    const repository = await make();
    await repository.create(process('a', { about: { processName: 'P', unitName: 'U', healthTrust: 'H' } }));
    await repository.setLastStep('a', 'mapping');
    expect(await repository.list()).toEqual([
      {
        howFar: expect.objectContaining({ done: 0, next: 'mapping' }) as unknown,
        id: 'a',
        title: 'P',
        unitName: 'U',
        healthTrust: 'H',
        createdAt: '2027-01-01T00:00:00.000Z',
        updatedAt: AT,
        lastStep: 'mapping',
        schemaVersion: CURRENT_SCHEMA_VERSION,
      },
    ]);
  });

  test('a write applies the changes in order, stamps the time and renews the summary', async () => {
    const repository = await make();
    await repository.create(process('a'));
    const { process: result } = await repository.write(
      'a',
      [
        set('about', ['processName'], 'Panel'),
        unseen({ kind: 'insert', step: 'mapping', path: ['units'], row: { id: 'r1' } }),
        set('mapping', ['units', 'r1', 'name'], 'Klinikk'),
      ],
      LATER,
    );
    expect(result.answers).toEqual({
      about: { processName: 'Panel' },
      mapping: { units: [{ id: 'r1', name: 'Klinikk' }] },
    });
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', process: result });
    expect(await repository.list()).toMatchObject([{ title: 'Panel', updatedAt: LATER }]);
  });

  test('a write meets what another window has written since, and leaves it alone', async () => {
    const repository = await make();
    await repository.create(process('a'));
    await Promise.all([
      repository.write('a', [set('summary', ['satisfiedWith'], 'one')], LATER),
      repository.write('a', [set('summary', ['areasToStrengthen'], 'two')], LATER),
    ]);
    expect(await repository.load('a')).toMatchObject({
      process: { answers: { summary: { satisfiedWith: 'one', areasToStrengthen: 'two' } } },
    });
  });

  test('text another window wrote is kept when it is overwritten', async () => {
    const repository = await make();
    await repository.create(process('a', { summary: { satisfiedWith: 'from the other window' } }));
    await repository.write('a', [set('summary', ['satisfiedWith'], 'mine', 'what I saw')], LATER);
    expect(await keptIn(repository, 'a')).toEqual([
      {
        processId: 'a',
        at: LATER,
        because: 'overwritten',
        step: 'summary',
        path: ['satisfiedWith'],
        value: 'from the other window',
      },
    ]);
  });

  test.each([
    ['the writer saw it', 'same', 'same', 'new'],
    ['it is what is being written', 'same', 'other', 'same'],
    ['it is blank', '  ', 'other', 'new'],
    ['the list the writer saw is equal', ['x'], ['x'], ['y']],
  ])('nothing is kept when %s', async (_why, there, seen, value) => {
    const repository = await make();
    await repository.create(process('a', { summary: { satisfiedWith: there } }));
    await repository.write('a', [set('summary', ['satisfiedWith'], value, seen)], LATER);
    expect(await keptIn(repository, 'a')).toEqual([]);
  });

  test('counts and lists of ids from two windows are all there, and nothing is kept of them as overwritten', async () => {
    const repository = await make();
    await repository.create(process('a', { criteria: { criteria: [{ id: 'k', votes: '2' }] } }));
    const dot: Change = { kind: 'add', step: 'criteria', path: ['criteria', 'k', 'votes'], by: 1 };
    const met = (id: string): Change => ({
      kind: 'include',
      step: 'groups',
      path: ['groups', 'g', 'criteriaMet'],
      id,
    });
    await repository.write('a', [unseen(dot), unseen(met('k'))], LATER);
    await repository.write('a', [{ change: dot, seen: '2' }, unseen(met('l')), unseen(met('k'))], LATER);
    expect(await repository.load('a')).toMatchObject({
      process: {
        answers: {
          criteria: { criteria: [{ id: 'k', votes: '4' }] },
          groups: { groups: [{ id: 'g', criteriaMet: ['k', 'l'] }] },
        },
      },
    });
    expect(await keptIn(repository, 'a')).toEqual([]);
  });

  test('what a caller does to an object afterwards does not reach what is stored', async () => {
    const repository = await make();
    const row = { id: 'r1', name: 'Klinikk' };
    await repository.create(process('a', { mapping: { units: [row] } }));
    row.name = 'changed';
    expect(await repository.load('a')).toMatchObject({
      process: { answers: { mapping: { units: [{ name: 'Klinikk' }] } } },
    });
  });

  test.each([
    [
      'gone',
      async (repository: ProcessRepository) => {
        await repository.create(process('a'));
        await repository.remove('a', AT);
        await repository.forget('a');
      },
    ],
    // Nothing is known of it: the browser may have thrown away what it kept for us.
    ['cleared', () => Promise.resolve()],
  ])(
    'writing, replacing, removing and stepping in a process that is %s are refused',
    async (reason, happen) => {
      const repository = await make();
      await happen(repository);
      await expect(repository.write('a', [], AT)).rejects.toMatchObject({ reason });
      await expect(repository.replace(process('a'), AT)).rejects.toMatchObject({ reason });
      await expect(repository.remove('a', AT)).rejects.toMatchObject({ reason });
      await expect(repository.setLastStep('a', 'about')).rejects.toMatchObject({ reason });
      expect(await repository.list()).toEqual([]);
    },
  );

  test('replacing keeps the whole old process', async () => {
    const repository = await make();
    const before = process('a', { about: { processName: 'before' } });
    await repository.create(before);
    await repository.replace(process('a', { about: { processName: 'after' } }), LATER);
    expect(await repository.load('a')).toMatchObject({
      process: { updatedAt: LATER, answers: { about: { processName: 'after' } } },
    });
    expect(await repository.list()).toMatchObject([{ title: 'after' }]);
    expect(await keptIn(repository, 'a')).toEqual([
      { processId: 'a', at: LATER, because: 'replaced', value: before },
    ]);
  });

  test('removing takes it off the list and keeps what it held', async () => {
    const repository = await make();
    await repository.create(process('a'));
    await repository.create(process('b'));
    await repository.remove('a', LATER);
    expect((await repository.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await repository.load('a')).toEqual({ kind: 'missing' });
    expect(await keptIn(repository, 'a')).toEqual([
      { processId: 'a', at: LATER, because: 'removed', value: process('a') },
    ]);
    expect(await keptIn(repository, 'b')).toEqual([]);
  });

  test('a process from a later program is listed, never opened, never touched', async () => {
    const repository = await make({ saved: [fromLater] });
    expect(await repository.list()).toMatchObject([{ id: 'later', title: 'Lagret' }]);
    const refused = { kind: 'newer', schemaVersion: CURRENT_SCHEMA_VERSION + 1 };
    expect(await repository.load('later')).toEqual(refused);
    await expect(repository.write('later', [set('about', ['x'], 'y')], AT)).rejects.toMatchObject({
      reason: 'newer',
    });
    await expect(repository.replace(process('later'), AT)).rejects.toMatchObject({ reason: 'newer' });
    await expect(repository.remove('later', AT)).rejects.toMatchObject({ reason: 'newer' });
    await expect(repository.setLastStep('later', 'about')).rejects.toMatchObject({ reason: 'newer' });
    expect(await repository.load('later')).toEqual(refused);
    expect(await keptIn(repository, 'later')).toEqual([]);
  });

  test('a damaged record is reported, not written to, and kept when a backup takes its place', async () => {
    const repository = await make({ saved: [broken] });
    expect(await repository.load('broken')).toEqual({ kind: 'damaged' });
    await expect(repository.write('broken', [], AT)).rejects.toMatchObject({ reason: 'damaged' });
    await repository.replace(process('broken'), LATER);
    expect(await repository.load('broken')).toMatchObject({ kind: 'loaded' });
    expect(await keptIn(repository, 'broken')).toMatchObject([{ because: 'replaced', value: broken.record }]);
  });

  test.each(['load', 'write'] as const)(
    'an older record is migrated by the first %s, and the old one kept',
    async (by) => {
      const old = process('old', { about: { name: 'Panel' } });
      const history: MigrationHistory = {
        version: CURRENT_SCHEMA_VERSION + 1,
        migrations: [
          {
            to: CURRENT_SCHEMA_VERSION + 1,
            why: 'The name has a longer name.',
            up: (saved) => ({ ...saved, answers: { about: { processName: 'Panel' } } }),
          },
        ],
      };
      const repository = await make({ saved: [stored({ ...old })], history, now: () => LATER });
      if (by === 'load') await repository.load('old');
      else await repository.write('old', [set('about', ['unitName'], 'U')], LATER);
      await repository.load('old');
      expect(await repository.load('old')).toMatchObject({
        kind: 'loaded',
        process: { schemaVersion: CURRENT_SCHEMA_VERSION + 1, answers: { about: { processName: 'Panel' } } },
      });
      expect(await repository.list()).toMatchObject([
        { title: 'Panel', schemaVersion: CURRENT_SCHEMA_VERSION + 1 },
      ]);
      expect(await keptIn(repository, 'old')).toEqual([
        { processId: 'old', at: LATER, because: 'migrated', value: old },
      ]);
    },
  );
});

describe('IndexedDB', () => {
  test('what is written is there for the next window', async () => {
    const indexedDB = new IDBFactory();
    const first = createDexieRepository(openDatabase({ indexedDB, IDBKeyRange }));
    await first.create(process('a'));
    await first.write('a', [set('about', ['processName'], 'Panel')], LATER);
    const second = createDexieRepository(openDatabase({ indexedDB, IDBKeyRange }));
    expect(await second.load('a')).toEqual(await first.load('a'));
  });

  test('a write that cannot keep the overwritten text changes nothing', async () => {
    const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    const repository = createDexieRepository(database);
    const before = process('a', { summary: { satisfiedWith: 'theirs' } });
    await repository.create(before);
    database.versions.hook('creating', () => {
      throw new Error('the disk is full');
    });
    await expect(
      repository.write('a', [set('summary', ['satisfiedWith'], 'mine', 'other')], LATER),
    ).rejects.toThrow();
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', process: before });
  });

  test('every write asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const repository = await dexieRepository();
    await repository.create(process('a'));
    transaction.mockClear();
    await repository.write('a', [set('about', ['processName'], 'P')], LATER);
    const asked = transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability]);
    transaction.mockRestore();
    expect(asked).toEqual([['readwrite', 'strict']]);
  });

  test('the list does not read the processes', async () => {
    const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    const repository = createDexieRepository(database);
    const thousand = Array.from({ length: 1000 }, (_, index) => stored({ ...process(`p${index}`) }));
    await database.summaries.bulkPut(thousand.map(({ summary }) => summary));
    database.processes.hook('reading', () => {
      throw new Error('the list must not read the processes');
    });
    expect(await repository.list()).toHaveLength(1000);
  });
});
