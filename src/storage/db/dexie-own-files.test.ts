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
  await files.use(first?.id ?? 0);
  expect(await files.inUse('template')).toMatchObject({ name: 'a.docx', bytes: Uint8Array.of(1, 2) });
  await expect(files.use(99)).rejects.toThrow('gone');
  await files.putAside(first?.id ?? 0);
  expect(await files.inUse('template')).toBeNull();
  await files.remove(first?.id ?? 0);
  expect((await files.list('template')).map(({ name }) => name)).toEqual(['b.docx']);
  expect((await files.inUse('profile'))?.name).toBe('p.json');
});

it('uses the template of the profile before the one for all, and puts aside only what was used in its place', async () => {
  const files = createDexieOwnFiles(openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
  for (const name of ['alle.docx', 'unn.docx', 'ny-unn.docx']) await files.add('template', file(name));
  const [newest = 0, middle = 0, oldest = 0] = (await files.list('template')).map(({ id }) => id);
  await files.use(oldest);
  await files.use(middle, 'unn');
  expect((await files.inUse('template', 'unn'))?.name).toBe('unn.docx');
  expect((await files.inUse('template', 'helse-bergen'))?.name).toBe('alle.docx');
  await files.use(newest, 'unn');
  expect((await files.list('template')).map(({ inUse }) => inUse)).toEqual([true, false, true]);
  await files.use(newest);
  expect((await files.inUse('template', 'unn'))?.name).toBe('ny-unn.docx');
  expect((await files.list('template')).map(({ inUse }) => inUse)).toEqual([true, false, false]);
});
