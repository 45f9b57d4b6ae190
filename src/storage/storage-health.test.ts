import { expect, test } from 'vitest';
import { askForPersistence, storageHealth } from './storage-health.ts';

const refused = (): Promise<never> => Promise.reject(new Error('not allowed'));

test.each([
  ['granted', { persist: () => Promise.resolve(true) }],
  ['refused', { persist: () => Promise.resolve(false) }],
  ['refused', { persist: refused }],
  ['unsupported', {}],
] as const)('asking for persistence gives "%s"', async (answer, storage) => {
  expect(await askForPersistence(storage)).toBe(answer);
});

test('health tells what the browser tells', async () => {
  const storage = {
    persisted: () => Promise.resolve(true),
    estimate: () => Promise.resolve({ usage: 5, quota: 100 }),
  };
  expect(await storageHealth(storage)).toEqual({ persisted: true, usage: 5, quota: 100 });
});

test.each([{}, { persisted: refused, estimate: refused }])(
  'what the browser will not tell is null',
  async (storage) => {
    expect(await storageHealth(storage)).toEqual({ persisted: null, usage: null, quota: null });
  },
);
