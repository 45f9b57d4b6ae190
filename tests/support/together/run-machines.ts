import { sharedOf } from '#domain/guide/own-parts.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { carryShared } from '#session/process/carry-shared.ts';
import { createCarrier } from '#storage/line/together/create-carrier.ts';
import { isNothing } from '#storage/line/together/is-nothing.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { createChance } from '../oracle/chance.ts';
import { anyDeed } from '../oracle/deeds.ts';
import { channelsOf, createSlowChannels } from '../oracle/slow-channels.ts';
import { createSlowRepository } from '../oracle/slow-repository.ts';
import {
  answersOf,
  openWindow,
  storedProcess,
  storeOf,
  wordOf,
  wordsIn,
  type WorldWindow,
} from '../oracle/world.ts';
import { createMemoryServer } from './memory-wire.ts';

interface MachinesGiven {
  readonly seed: number;
  readonly deeds: number;
  readonly start: Process;
  readonly wait: (ms: number) => Promise<void>;
  /** Of a thousand deeds, how many are these. */
  readonly often?: {
    readonly net: number;
    readonly kill: number;
    readonly restore: number;
    readonly server: number;
  };
}

export interface MachinesResult {
  readonly typed: number;
  readonly lost: readonly string[];
  readonly swallowed: readonly string[];
  readonly differ: readonly string[];
  /** Words that stand twice. */
  readonly twice: readonly string[];
}

interface Machine {
  readonly name: string;
  readonly repository: ProcessRepository;
  window: WorldWindow;
  carrier: { close: () => Promise<void> };
  isUp: boolean;
  cut: () => void;
}
const MACHINES = 3;

/** Random deeds of the product in three machines that share a process, with lines that go down, pages and a server that die. */
export async function runMachines(given: MachinesGiven): Promise<MachinesResult> {
  const { start, wait } = given;
  const often = given.often ?? { net: 40, kill: 6, restore: 3, server: 2 };
  const chance = createChance(given.seed);
  const pace = chance.one([2, 20, 200]);
  const server = createMemoryServer(() => chance.below(pace));
  const random = Math.random;
  Math.random = () => chance.below(2 ** 31) / 2 ** 31;
  let [words, rows, ids] = [0, 0, 0];
  let failing = 1;
  const excused = new Set<string>();
  const swallowed: string[] = [];
  const writer = new Map<string, Machine>();
  const now = (): string => new Date().toISOString();

  function openOn(machine: Machine): void {
    const own = channelsOf(createSlowChannels(() => chance.below(pace)));
    const disk = createSlowRepository({
      repository: machine.repository,
      delay: () => chance.below(pace),
      fails: () => chance.percent(failing),
    });
    const windows = createMemoryWindows(own.open);
    machine.window = openWindow({
      repository: machine.repository,
      processId: start.id,
      now,
      makeWindow: () => ({ repository: disk.repository, windows, kill: disk.kill }),
    });
    machine.carrier = carryShared({
      carry: (carried) => createCarrier({ ...carried, connect: server.connectOf(machine.name) }),
      repository: disk.repository,
      windows,
      processId: start.id,
      now,
      begins: machine.name === 'm0',
      newId: () => `id${(ids += 1)}`,
      onState: () => undefined,
      onPeople: () => undefined,
    });
    machine.cut = () => {
      own.cut();
      disk.kill();
    };
  }
  const machines: Machine[] = [];
  for (let index = 0; index < MACHINES; index += 1) {
    const repository = createMemoryRepository();
    await repository.create(index === 0 ? start : { ...start, answers: {} });
    const machine = { name: `m${index}`, repository, isUp: true } as Machine;
    machines.push(machine);
    openOn(machine);
    await wait(5_000);
  }
  const seenOn = (machine: Machine): ReadonlySet<string> => {
    const store = storeOf(machine.window);
    return store ? wordsIn(answersOf(store)) : new Set();
  };
  const keptOn = async ({ repository }: Machine): Promise<unknown> => [
    await storedProcess(repository, start.id),
    await repository.versionsOf(start.id),
  ];

  async function kill(machine: Machine): Promise<void> {
    const only = new Set(seenOn(machine));
    machine.window.kill();
    machine.cut();
    void machine.carrier.close();
    const stored = wordsIn(await Promise.all(machines.map(keptOn)));
    for (const word of only) if (!stored.has(word)) excused.add(word);
    if (chance.percent(50)) await wait(chance.below(3_000));
    openOn(machine);
  }
  async function restore(machine: Machine): Promise<void> {
    const store = storeOf(machine.window);
    if (!store) return;
    const versions = (await machine.repository.versionsOf(start.id)).filter(({ process }) => process);
    if (versions.length === 0) return;
    const { id } = chance.one(versions);
    const before = wordsIn(answersOf(store));
    await Promise.race([store.flush(), wait(8_000)]);
    if (store.getState().saveState.kind !== 'saved') return;
    const process = await machine.repository.restore(start.id, id, now());
    for (const word of before) if (!wordsIn(process).has(word)) excused.add(word);
    store.replaced();
    await wait(2_000);
  }
  let backup: Uint8Array | undefined;
  function act(machine: Machine): void {
    const store = storeOf(machine.window);
    if (!store) return;
    const deed = anyDeed(chance);
    const before = wordsIn(answersOf(store));
    deed.run(store, {
      chance,
      word() {
        const word = wordOf((words += 1));
        writer.set(word, machine);
        return word;
      },
      newId: () => `r${(rows += 1)}`,
    });
    const after = wordsIn(answersOf(store));
    for (const word of before) {
      if (after.has(word)) continue;
      const isTheirs = deed.name === 'undo' && writer.get(word) !== machine && !excused.has(word);
      excused.add(word);
      if (!deed.takes || isTheirs) swallowed.push(`${word} by «${deed.name}»`);
    }
  }

  for (let done = 0; done < given.deeds; done += 1) {
    const machine = chance.one(machines);
    let dice = chance.below(1_000);
    const is = (share: number): boolean => (dice -= share) < 0;
    if (is(often.net)) {
      machine.isUp = !machine.isUp;
      server.turn(machine.name, machine.isUp);
    } else if (is(often.kill)) await kill(machine);
    else if (is(often.restore)) await restore(machine);
    else if (is(often.server)) {
      if (chance.percent(50)) backup = server.bytes();
      else server.restore(backup);
    } else act(machine);
    if (chance.percent(60)) await wait(chance.below(chance.percent(10) ? 900 : 60));
    if (chance.percent(1)) await wait(4_000);
  }

  failing = 0;
  for (const { name } of machines) server.turn(name, true);
  await wait(60_000);
  const records = await Promise.all(machines.map(({ repository }) => storedProcess(repository, start.id)));
  const kept = new Set(JSON.stringify(await Promise.all(machines.map(keptOn))).match(/w\d+/g));
  const lost = Array.from({ length: words }, (_, index) => wordOf(index + 1)).filter(
    (word) => !kept.has(word.slice(1, -1)) && !excused.has(word),
  );
  const [one] = records.map(({ answers }) => lean(sharedOf(answers)));
  const differ = machines.flatMap((machine, index) => {
    const record = records[index];
    const store = storeOf(machine.window);
    return [
      ...(sameValue(one, lean(sharedOf(record?.answers ?? {})))
        ? []
        : [`${machine.name} has another record than m0`]),
      ...(store && sameValue(answersOf(store), record?.answers)
        ? []
        : [`the screen of ${machine.name} has another than its record`]),
    ];
  });
  const all: readonly string[] = JSON.stringify(records[0]).match(/«w\d+»/g) ?? [];
  const twice = [...new Set(all.filter((word, index) => all.indexOf(word) !== index))];
  for (const machine of machines) {
    machine.window.close();
    void machine.carrier.close();
  }
  await wait(1_000);
  Math.random = random;
  return { typed: words, lost, swallowed, differ, twice };
}

/** Answers without what holds nothing: an empty text and no answer are the same. */
function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Answers)
      .map(([key, inner]) => [key, lean(inner)] as const)
      .filter(([, inner]) => !isNothing(inner) && !isEmptyObject(inner)),
  );
}
const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
