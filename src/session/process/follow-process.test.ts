import { afterEach, describe, expect, test, vi } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { titleOf } from '#domain/guide/title.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { WindowMessage } from '#storage/windows.ts';
import type { BrowserMemory } from '#storage/windows/browser-memory.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { createBrowserMemory } from '#tests/support/windows.ts';
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
async function openWindow(repository = createMemoryRepository(), memory: BrowserMemory = null) {
  let opened: Opened = { kind: 'opening' };
  const onOpened = vi.fn((next: Opened) => {
    opened = next;
  });
  const windows = createMemoryWindows(channels, { memory });
  const page = {
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
  };
  closing.push(followProcess({ repository, windows, processId: 'a', now: () => AT, page, onOpened }));
  await vi.waitFor(() => expect(onOpened).toHaveBeenCalled(), PATIENT);
  const store = (): ProcessStore => {
    if (opened.kind !== 'open') throw new Error(`it is ${opened.kind}`);
    return opened.store;
  };
  const goesAway = (): boolean => page.window.dispatchEvent(new Event('pagehide'));
  return { store, onOpened, goesAway, title: () => titleOf(store().getState().process) };
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

test('a disk that could not be read is asked again by itself', async () => {
  vi.useFakeTimers();
  const repository = await withProcess();
  let isOpen = false;
  const { onOpened } = await openWindow({
    ...repository,
    load: (id) => (isOpen ? repository.load(id) : Promise.reject(new Error('the database is held'))),
  });
  expect(onOpened.mock.calls).toEqual([[{ kind: 'failed' }]]);
  isOpen = true;
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect(onOpened).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'open' }));
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
  await vi.waitFor(() => expect([here.title(), there.title()]).toEqual(['first', 'first']), PATIENT);
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
  await vi.waitFor(() => expect(there.store().getState().elsewhere).toBe('replaced'), PATIENT);
  expect(there.title()).toBe('unsaved');
});

test('a process that was removed elsewhere stays on the screen with a notice, and is followed when it comes back', async () => {
  const repository = await withProcess();
  const [here, there] = [await openWindow(repository), await openWindow(repository)];
  const versionId = await repository.remove('a', AT);
  createMemoryWindows(channels).tell('a', { kind: 'removed' });
  await vi.waitFor(() => expect(there.store().getState().elsewhere).toBe('removed'), PATIENT);
  expect(there.title()).toBe('first');
  await repository.bringBack(versionId, AT);
  createMemoryWindows(channels).tell('a', { kind: 'replaced' });
  await vi.waitFor(() => expect(here.store().getState().elsewhere).toBe('followed'), PATIENT);
});

test('what this window shows of its own stands when the whole is replaced, and no other window hears of it', async () => {
  const repository = await withProcess();
  const [here, there] = [await openWindow(repository), await openWindow(repository)];
  expect(here.store().getState().ownView.scoresShown).toBe(false);
  here.store().setState({ ownView: { scoresShown: true } });
  const before = here.store();
  before.replaced();
  await vi.waitFor(() => expect(here.store()).not.toBe(before), PATIENT);
  await vi.waitFor(() => expect(there.store().getState().elsewhere).toBe('followed'), PATIENT);
  expect(here.store().getState().ownView.scoresShown).toBe(true);
  expect(there.store().getState().ownView.scoresShown).toBe(false);
  closing.splice(0).forEach((close) => close());
  const again = await openWindow(repository);
  expect(again.store().getState().ownView.scoresShown).toBe(false);
});

test('what the windows agree on stands when the whole is replaced, though nothing of it could be kept', async () => {
  const repository = await withProcess();
  const [here, there] = [await openWindow(repository), await openWindow(repository)];
  here.store().parts.set('place', 'step 4');
  await vi.waitFor(() => expect(there.store().parts.get('place')).toBe('step 4'), PATIENT);
  there.store().replaced();
  await vi.waitFor(() => expect(here.store().getState().elsewhere).toBe('followed'), PATIENT);
  expect([here, there].map(({ store }) => store().parts.get('place'))).toEqual(['step 4', 'step 4']);
  there.store().parts.set('place', 'step 5');
  await vi.waitFor(() => expect(here.store().parts.get('place')).toBe('step 5'), PATIENT);
});

test('what was stored before the whole was replaced says nothing of what is written after', async () => {
  const repository = await withProcess();
  const { store } = await openWindow(repository);
  const said: WindowMessage[] = [];
  createMemoryWindows(channels)
    .open('a')
    .onMessage((message) => said.push(message));
  const before = store();
  before.change(rename('before'), 'Navn');
  before.replaced();
  await vi.waitFor(() => expect(store()).not.toBe(before), PATIENT);
  store().change(rename('after'), 'Navn');
  await store().flush();
  await vi.waitFor(() => expect(said.filter(({ kind }) => kind === 'written')).toHaveLength(2), PATIENT);
  const [first, second] = ['before', 'after'].map((value) => {
    const announced = said.find(
      (one) => one.kind === 'changes' && one.changes[0]?.kind === 'set' && one.changes[0].value === value,
    );
    return announced?.kind === 'changes' ? announced.sent : undefined;
  });
  expect(first?.upTo).toBe(1);
  expect(second?.upTo).toBe(1);
  expect(first?.by).not.toBe(second?.by);
});

test('a window that is left says that its last words are stored before its line closes', async () => {
  const repository = await withProcess();
  const [here, there] = [await openWindow(repository), await openWindow(repository)];
  here.store().change(rename('last words'), 'Navn');
  await vi.waitFor(() => expect(there.store().getState().saveState.kind).toBe('saving'), PATIENT);
  closing[0]?.();
  await vi.waitFor(() => expect(there.store().getState().saveState.kind).toBe('saved'), PATIENT);
  expect(await repository.load('a')).toMatchObject({
    process: { answers: { about: { processName: 'last words' } } },
  });
});

describe('a page that goes before the disk has what was typed', () => {
  /** A disk that takes nothing more from a page that is going. */
  const goingDisk = (repository: ProcessRepository): ProcessRepository => ({
    ...repository,
    write: () => new Promise(() => undefined),
  });
  const storedTitle = async (repository: ProcessRepository): Promise<string> => {
    const loaded = await repository.load('a');
    return loaded.kind === 'loaded' ? titleOf(loaded.process) : loaded.kind;
  };

  test('leaves it to the next window, which shows it at once and stores it', async () => {
    const [repository, memory] = [await withProcess(), createBrowserMemory()];
    const before = await openWindow(goingDisk(repository), memory);
    before.store().change(rename('typed last'), 'Navn');
    before.goesAway();
    channels = createMemoryChannels();
    const after = await openWindow(repository, memory);
    expect(after.title()).toBe('typed last');
    await vi.waitFor(async () => expect(await storedTitle(repository)).toBe('typed last'), PATIENT);
    await vi.waitFor(() => expect(memory.length).toBe(0), PATIENT);
  });

  test('leaves nothing that comes again over what was written since', async () => {
    const [repository, memory] = [await withProcess(), createBrowserMemory()];
    const before = await openWindow(repository, memory);
    before.store().change(rename('typed last'), 'Navn');
    before.goesAway();
    // The disk had it after all, and another window went on from there.
    await before.store().flush();
    const left = Array.from({ length: memory.length }, (_, at) => memory.key(at));
    expect(left).toEqual([]);
    before.store().change(rename('typed after'), 'Navn');
    await before.store().flush();
    expect((await openWindow(repository, memory)).title()).toBe('typed after');
  });

  test('leaves it once: opened again and again, what was written over it stands', async () => {
    const [repository, memory] = [await withProcess(), createBrowserMemory()];
    const before = await openWindow(goingDisk(repository), memory);
    before.store().change(rename('typed last'), 'Navn');
    before.goesAway();
    const key = memory.key(0) ?? '';
    const left = memory.getItem(key) ?? '';
    channels = createMemoryChannels();
    const after = await openWindow(repository, memory);
    await vi.waitFor(async () => expect(await storedTitle(repository)).toBe('typed last'), PATIENT);
    after.store().change(rename('typed after'), 'Navn');
    await after.store().flush();
    memory.setItem(key, left);
    expect((await openWindow(repository, memory)).title()).toBe('typed after');
    expect(memory.length).toBe(0);
  });
});
