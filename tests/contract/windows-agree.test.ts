import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { openDatabase } from '#storage/db/database.ts';
import { createDexieRepository } from '#storage/db/dexie-repository.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { OpenChannel } from '#storage/windows/create-windows.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { createChance } from '../support/oracle/chance.ts';
import { runOracle, type OracleResult } from '../support/oracle/run-oracle.ts';
import { channelsOf, createSlowChannels } from '../support/oracle/slow-channels.ts';
import { createSlowRepository } from '../support/oracle/slow-repository.ts';
import { PATIENT } from '../support/patient.ts';
import { storeOf, type WorldWindow } from '../support/oracle/world.ts';

const AT = '2027-05-12T10:00:00.000Z';
const start: Process = {
  id: 'agree',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: {
    strategy: { challenges: [{ id: 'c1', text: 'Kø' }, { id: 'c2' }] },
    stakeholders: { groups: [{ id: 'g1', name: 'Pårørende' }] },
    mapping: { units: [{ id: 'u1', name: 'Klinikk' }] },
  },
};
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 10);
const DEEDS = Number(process.env['ORACLE_DEEDS'] ?? 1_000);
const FIRST = Number(process.env['ORACLE_SEED'] ?? 1);

/** Longer than anything is waited for. */
const LONGEST_REST_MS = 30_000;

const ALIKE = { lost: [], swallowed: [], differ: [] };
const oddIn = ({ lost, swallowed, differ }: OracleResult) => ({ lost, swallowed, differ });

/** Messages that overtake each other, a disk that is slow and fails now and then. */
async function inMemory(seed: number): Promise<OracleResult> {
  const chance = createChance(seed + 1_000_000);
  const repository = createMemoryRepository();
  await repository.create(start);
  const pace = chance.one([3, 30, 300]);
  const channels = createSlowChannels(() => chance.below(pace));
  let failing = 2;
  return runOracle({
    repository,
    processId: start.id,
    now: () => new Date().toISOString(),
    seed,
    deeds: DEEDS,
    wait: async (ms) => void (await vi.advanceTimersByTimeAsync(ms)),
    async calmDown() {
      failing = 0;
      await vi.advanceTimersByTimeAsync(LONGEST_REST_MS);
    },
    makeWindow() {
      const own = channelsOf(channels);
      const disk = createSlowRepository({
        repository,
        delay: () => chance.below(pace),
        fails: () => chance.percent(failing),
      });
      return {
        repository: disk.repository,
        windows: createMemoryWindows(own.open),
        kill() {
          own.cut();
          disk.kill();
        },
      };
    },
  });
}

/** As in a browser, in real time: IndexedDB, BroadcastChannel, and windows that share one database. */
async function inBrowser(seed: number): Promise<OracleResult> {
  const indexedDB = new IDBFactory();
  const newRepository = (): ProcessRepository =>
    createDexieRepository(openDatabase({ indexedDB, IDBKeyRange }));
  const repository = newRepository();
  await repository.create(start);
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms / 4));
  const openChannel: OpenChannel = (name, onData) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => onData(data);
    return { post: (data) => channel.postMessage(data), close: () => channel.close() };
  };
  return runOracle({
    repository,
    processId: start.id,
    now: () => new Date().toISOString(),
    seed,
    deeds: 150,
    often: { close: 20, kill: 15, restore: 15 },
    wait,
    async calmDown(windows) {
      const isSaved = (window: WorldWindow): boolean =>
        storeOf(window)?.getState().saveState.kind === 'saved';
      await vi.waitFor(() => expect(windows.map(isSaved)).toEqual([true, true, true]), PATIENT);
      await wait(2_000);
    },
    makeWindow() {
      const own = channelsOf(openChannel);
      const disk = createSlowRepository({ repository: newRepository(), delay: () => 0, fails: () => false });
      return {
        repository: disk.repository,
        windows: createMemoryWindows(own.open),
        kill() {
          own.cut();
          disk.kill();
        },
      };
    },
  });
}

describe('three windows that write at once', () => {
  describe('with messages that overtake each other, and a disk that is slow and fails', () => {
    beforeEach(
      () => void vi.useFakeTimers({ now: Date.parse(AT), toFake: ['setTimeout', 'clearTimeout', 'Date'] }),
    );
    afterEach(() => void vi.useRealTimers());

    test.each(Array.from({ length: RUNS }, (_, index) => FIRST + index))(
      'are alike afterwards, and nothing anybody typed is gone (seed %i)',
      async (seed) => expect(oddIn(await inMemory(seed))).toEqual(ALIKE),
    );
  });

  test.each([1, 2])(
    'are alike afterwards, and nothing anybody typed is gone, in IndexedDB and on BroadcastChannel (seed %i)',
    async (seed) => expect(oddIn(await inBrowser(seed))).toEqual(ALIKE),
  );
});
