import { expect, test, vi } from 'vitest';
import { titleOf } from '#domain/guide/title.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { followProcess, type Opened } from '#session/process/follow-process.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { rename } from '#features/start/process-deeds.ts';
import { PATIENT } from '#tests/support/patient.ts';

const AT = '2027-05-12T10:00:00.000Z';
const process: Process = {
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: { about: { processName: 'Gammelt navn' } },
};

/** The process stands open in one window; the list is another. */
async function openElsewhere() {
  const repository = createMemoryRepository();
  await repository.create(process);
  const channels = createMemoryChannels();
  const onOpened = vi.fn<(next: Opened) => void>();
  const windows = createMemoryWindows(channels);
  const close = followProcess({ repository, windows, processId: 'p', now: () => AT, onOpened });
  await vi.waitFor(() => expect(onOpened).toHaveBeenCalled(), PATIENT);
  const opened = onOpened.mock.lastCall?.[0];
  if (opened?.kind !== 'open') throw new Error('It is not open.');
  const { store } = opened;
  const name = (): string => titleOf(store.getState().process);
  return { repository, list: createMemoryWindows(channels), store, name, close };
}

test('a name given in the list shows in the windows where the process is open', async () => {
  const { repository, list, store, name, close } = await openElsewhere();
  await rename(repository, list, { id: 'p', title: 'Gammelt navn' }, 'Nytt navn');
  await vi.waitFor(() => expect(name()).toBe('Nytt navn'), PATIENT);
  expect(store.getState().saveState.kind).toBe('saved');
  close();
});

test('a name typed in a window at the same time is kept, and all end with the same', async () => {
  const { repository, list, store, name, close } = await openElsewhere();
  store.change([{ kind: 'set', step: 'about', path: ['processName'], value: 'Fra siden' }], 'Navn');
  await rename(repository, list, { id: 'p', title: 'Gammelt navn' }, 'Fra listen');
  await store.flush();
  expect(name()).toBe('Fra siden');
  expect(await repository.list()).toMatchObject([{ title: 'Fra siden' }]);
  expect(await repository.versionsOf('p')).toContainEqual(
    expect.objectContaining({ because: 'overwritten', value: 'Fra listen' }),
  );
  close();
});
