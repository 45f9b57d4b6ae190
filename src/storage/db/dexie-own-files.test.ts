import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { createDexieOwnFiles } from './dexie-own-files.ts';

const file = (name: string) => ({ name, bytes: Uint8Array.of(1, 2), addedAt: '2027-01-01T12:00:00Z' });

it('keeps every template; the newest is used until another is chosen, and profiles are apart', async () => {
  const files = createDexieOwnFiles(openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
  await files.add('template', file('a.docx'));
  await files.add('template', file('b.docx'));
  await files.add('profile', file('p.json'));
  const [second, first] = await files.list('template');
  expect([second?.name, second?.inUse, first?.name, first?.inUse]).toEqual(['b.docx', true, 'a.docx', false]);
  await files.use('template', first?.id ?? 0);
  expect(await files.inUse('template')).toMatchObject({ name: 'a.docx', bytes: Uint8Array.of(1, 2) });
  await expect(files.use('template', 99)).rejects.toThrow('gone');
  await files.use('template', null);
  expect(await files.inUse('template')).toBeNull();
  await files.remove(first?.id ?? 0);
  expect((await files.list('template')).map(({ name }) => name)).toEqual(['b.docx']);
  expect((await files.inUse('profile'))?.name).toBe('p.json');
});
