import type { Process } from '#domain/process/process.ts';
import { carryShared } from '#session/process/carry-shared.ts';
import type { ProcessStore } from '#session/process/process-store.ts';
import { createCarrier } from '#storage/line/together/create-carrier.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { OpenChannel } from '#storage/windows/create-windows.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { openWindow, storedProcess, storeOf, type WorldWindow } from '../oracle/world.ts';
import { createMemoryServer } from './memory-wire.ts';

/** Two places where one process is open: what one does reaches the other, sooner or later. */
export interface TwoPeers {
  readonly one: () => ProcessStore;
  readonly other: () => ProcessStore;
  /** What either says from now on reaches the other first when they are together again. */
  readonly part: () => void;
  readonly meet: () => void;
  /** Until everything is stored and has been heard. */
  readonly rest: () => Promise<void>;
  /** What is stored, at each of them. */
  readonly stored: () => Promise<readonly Process[]>;
  /** Puts the process back as it was stored first, where `one` is. */
  readonly restoreInOne: () => Promise<void>;
}
export type MakePeers = (start: Process, wait: (ms: number) => Promise<void>) => Promise<TwoPeers>;

/** Longer than anything is waited for. */
const REST_MS = 30_000;
const now = (): string => new Date().toISOString();

/** What is said waits while nothing comes through, and comes in its order afterwards: a window that was frozen hears it all. */
function heldChannels(open: OpenChannel): { open: OpenChannel; hold: (held: boolean) => void } {
  let held = false;
  let waiting: (() => void)[] = [];
  return {
    open(name, onData) {
      const hear = (data: unknown): void => {
        if (held) waiting.push(() => onData(data));
        else onData(data);
      };
      return open(name, hear);
    },
    hold(next) {
      held = next;
      if (held) return;
      const [...heard] = waiting;
      waiting = [];
      for (const tell of heard) tell();
    },
  };
}

const open = (window: WorldWindow): ProcessStore => {
  const store = storeOf(window);
  if (!store) throw new Error(`It is ${window.opened().kind}.`);
  return store;
};

/** As the page of versions does it. */
async function restoreFirst(repository: ProcessRepository, store: ProcessStore): Promise<void> {
  const { id } = store.getState().process;
  await store.flush();
  const first = (await repository.versionsOf(id)).findLast(({ process }) => process !== undefined);
  if (!first) throw new Error('No version is kept.');
  await repository.restore(id, first.id, now());
  store.replaced();
}

/** Two windows of one browser: one record, and a channel between them. */
export const twoWindows: MakePeers = async (start, wait) => {
  const repository = createMemoryRepository();
  await repository.create(start);
  await repository.keepVersion(start.id, 'opened', now());
  const channels = heldChannels(createMemoryChannels());
  const newWindow = (): WorldWindow =>
    openWindow({
      repository,
      processId: start.id,
      now,
      makeWindow: () => ({
        repository,
        windows: createMemoryWindows(channels.open),
        kill: () => undefined,
      }),
    });
  const [one, other] = [newWindow(), newWindow()];
  await wait(REST_MS);
  return {
    one: () => open(one),
    other: () => open(other),
    part: () => channels.hold(true),
    meet: () => channels.hold(false),
    rest: () => wait(REST_MS),
    stored: async () => [await storedProcess(repository, start.id)],
    restoreInOne: () => restoreFirst(repository, open(one)),
  };
};

/** Two machines on one line: a record each, and a server between them. */
export const twoMachines: MakePeers = async (start, wait) => {
  const server = createMemoryServer(() => 20);
  let ids = 0;
  async function newMachine(name: string, answers: Process['answers']) {
    const repository = createMemoryRepository();
    await repository.create({ ...start, answers });
    if (name === 'one') await repository.keepVersion(start.id, 'opened', now());
    const windows = createMemoryWindows(createMemoryChannels());
    const window = openWindow({
      repository,
      processId: start.id,
      now,
      makeWindow: () => ({ repository, windows, kill: () => undefined }),
    });
    carryShared({
      carry: (carried) => createCarrier({ ...carried, connect: server.connectOf(name) }),
      repository,
      windows,
      processId: start.id,
      now,
      begins: name === 'one',
      newId: () => `id${(ids += 1)}`,
      onState: () => undefined,
      onPeople: () => undefined,
    });
    await wait(REST_MS);
    return { repository, window };
  }
  const one = await newMachine('one', start.answers);
  const other = await newMachine('other', {});
  const turn = (up: boolean): void => ['one', 'other'].forEach((name) => server.turn(name, up));
  return {
    one: () => open(one.window),
    other: () => open(other.window),
    part: () => turn(false),
    meet: () => turn(true),
    rest: () => wait(REST_MS),
    stored: () => Promise.all([one, other].map(({ repository }) => storedProcess(repository, start.id))),
    restoreInOne: () => restoreFirst(one.repository, open(one.window)),
  };
};
