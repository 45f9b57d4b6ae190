import { afterEach, expect, test, vi } from 'vitest';
import { CURRENT_SCHEMA_VERSION, titleOf, type Process } from '#domain/process/process.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { followProcess, type Opened } from './follow-process.ts';
import type { ProcessStore } from './process-store.ts';

const AT = '2027-05-12T10:00:00.000Z';
const named = (processName: string): Process => ({
  id: 'a',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: { about: { processName } },
});
const rename = (value: string) => [{ kind: 'set' as const, step: 'about', path: ['processName'], value }];

const closing: (() => void)[] = [];
let channels = createMemoryChannels();
afterEach(() => {
  channels = createMemoryChannels();
  for (const close of closing.splice(0)) close();
});

/** A window with the process open. */
async function openWindow(repository = createMemoryRepository()) {
  let opened: Opened = { kind: 'opening' };
  const onOpened = vi.fn((next: Opened) => {
    opened = next;
  });
  const windows = createMemoryWindows(channels);
  closing.push(followProcess({ repository, windows, processId: 'a', now: () => AT, onOpened }));
  await vi.waitFor(() => expect(onOpened).toHaveBeenCalled());
  const store = (): ProcessStore => {
    if (opened.kind !== 'open') throw new Error(`it is ${opened.kind}`);
    return opened.store;
  };
  return { store, onOpened, title: () => titleOf(store().getState().process) };
}

async function withProcess(name = 'first') {
  const repository = createMemoryRepository();
  await repository.create(named(name));
  return repository;
}

test('opening makes a restore point', async () => {
  const repository = await withProcess();
  const { title } = await openWindow(repository);
  expect(title()).toBe('first');
  expect(await repository.versionsOf('a')).toMatchObject([{ because: 'opened', process: named('first') }]);
});

test('a process that is not there is said to be missing', async () => {
  const { onOpened } = await openWindow();
  expect(onOpened.mock.calls).toEqual([[{ kind: 'missing' }]]);
});

test('after a restore this window shows the old answers without a notice, and others with one', async () => {
  const repository = await withProcess();
  const [here, there] = [await openWindow(repository), await openWindow(repository)];
  here.store().change(rename('second'), 'Navn');
  there.store().change([{ kind: 'set', step: 'plan', path: ['purpose'], value: 'theirs' }], 'Formål');
  await here.store().flush();
  const [version] = await repository.versionsOf('a');
  await repository.restore('a', version?.id ?? 0, AT);
  here.store().replaced();
  await vi.waitFor(() => expect([here.title(), there.title()]).toEqual(['first', 'first']));
  expect(here.store().getState().elsewhere).toBe(null);
  expect(there.store().getState().elsewhere).toBe('followed');
  // What was on its way to the disk in the other window is written on top, not lost.
  expect(there.store().getState().process.answers['plan']).toEqual({ purpose: 'theirs' });
  expect((await repository.versionsOf('a')).map(({ because }) => because)).toEqual(['restored', 'opened']);
});

test('text that cannot be saved is not taken off the screen', async () => {
  const repository = await withProcess();
  const broken = { ...repository, write: () => Promise.reject(new Error('the disk is full')) };
  const [here, there] = [await openWindow(repository), await openWindow(broken)];
  there.store().change(rename('unsaved'), 'Navn');
  here.store().replaced();
  await vi.waitFor(() => expect(there.store().getState().elsewhere).toBe('replaced'));
  expect(there.title()).toBe('unsaved');
});

test('a process that was removed elsewhere stays on the screen with a notice, and is followed when it comes back', async () => {
  const repository = await withProcess();
  const [here, there] = [await openWindow(repository), await openWindow(repository)];
  const versionId = await repository.remove('a', AT);
  createMemoryWindows(channels).tell('a', { kind: 'removed' });
  await vi.waitFor(() => expect(there.store().getState().elsewhere).toBe('removed'));
  expect(there.title()).toBe('first');
  await repository.bringBack(versionId, AT);
  createMemoryWindows(channels).tell('a', { kind: 'replaced' });
  await vi.waitFor(() => expect(here.store().getState().elsewhere).toBe('followed'));
});
