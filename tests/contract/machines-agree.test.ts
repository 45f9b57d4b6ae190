import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { runMachines } from '../support/together/run-machines.ts';

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
const RUNS = Number(process.env['MACHINES_RUNS'] ?? 6);
const DEEDS = Number(process.env['MACHINES_DEEDS'] ?? 200);
const FIRST = Number(process.env['MACHINES_SEED'] ?? 1);

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(AT) }));
afterEach(() => void vi.useRealTimers());

test.each(Array.from({ length: RUNS }, (_, index) => FIRST + index))(
  'three machines that share a process, lines and a server that go down: none loses a word, all end alike (seed %i)',
  async (seed) => {
    const result = await runMachines({
      seed,
      deeds: DEEDS,
      start,
      wait: async (ms) => void (await vi.advanceTimersByTimeAsync(ms)),
    });
    const { lost, swallowed, differ, twice } = result;
    expect({ lost, swallowed, differ, twice }).toEqual({ lost: [], swallowed: [], differ: [], twice: [] });
    expect(result.typed).toBeGreaterThan(0);
  },
);
