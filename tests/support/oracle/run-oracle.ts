import { sameValue } from '#domain/values/same-value.ts';
import { createChance } from './chance.ts';
import { anyDeed } from './deeds.ts';
import {
  answersOf,
  openWindow,
  storedProcess,
  storeOf,
  wordOf,
  wordsIn,
  type WorldGiven,
  type WorldWindow,
} from './world.ts';

interface OracleGiven extends WorldGiven {
  readonly seed: number;
  readonly deeds: number;
  /** Lets so much time go by, ms. */
  readonly wait: (ms: number) => Promise<void>;
  /** Nothing fails any longer; waits until everything is stored and said. */
  readonly calmDown: (windows: readonly WorldWindow[]) => Promise<void>;
  /** Of a thousand deeds, how many are these. */
  readonly often?: { readonly close: number; readonly kill: number; readonly restore: number };
}

export interface OracleResult {
  readonly typed: number;
  /** Words nobody took away who saw them, in neither the record nor the versions. */
  readonly lost: readonly string[];
  /** Words that went away by a deed that takes nothing, or by «Angre» in a window that never wrote them. */
  readonly swallowed: readonly string[];
  /** What differs between the windows and the record; empty when all agree. */
  readonly differ: readonly string[];
  readonly versions: number;
}

const WINDOWS = 3;

/** Random deeds in three windows of one process; tells what was lost, and whether all are alike afterwards. */
export async function runOracle(given: OracleGiven): Promise<OracleResult> {
  const { repository, processId, wait } = given;
  const { close, kill, restore } = given.often ?? { close: 6, kill: 4, restore: 4 };
  const chance = createChance(given.seed);
  let words = 0;
  let rows = 0;
  /** Taken away by one who saw it, or known to nobody who is still there. */
  const excused = new Set<string>();
  const writer = new Map<string, WorldWindow>();
  const swallowed: string[] = [];
  const windows: WorldWindow[] = Array.from({ length: WINDOWS }, () => openWindow(given));
  await wait(2_000);

  const seenIn = (window: WorldWindow): ReadonlySet<string> => {
    const store = storeOf(window);
    return store ? wordsIn(answersOf(store)) : new Set();
  };
  const storedWords = async (): Promise<ReadonlySet<string>> =>
    wordsIn([await storedProcess(repository, processId), await repository.versionsOf(processId)]);

  async function restart(index: number, how: 'close' | 'kill'): Promise<void> {
    const window = windows[index] as WorldWindow;
    if (how === 'close') window.close();
    else {
      const only = new Set(seenIn(window));
      window.kill();
      for (const other of windows) if (other !== window) for (const word of seenIn(other)) only.delete(word);
      const stored = await storedWords();
      for (const word of only) if (!stored.has(word)) excused.add(word);
    }
    if (chance.percent(50)) await wait(chance.below(3_000));
    windows[index] = openWindow(given);
  }

  /** As the page of versions does it. */
  async function restoreIn(window: WorldWindow): Promise<void> {
    const store = storeOf(window);
    if (!store) return;
    const versions = (await repository.versionsOf(processId)).filter((version) => version.process);
    if (versions.length === 0) return;
    const { id } = chance.one(versions);
    const restored = (async () => {
      await store.flush();
      if (store.getState().saveState.kind === 'failed') return;
      await window.repository.restore(processId, id, given.now());
      store.replaced();
    })();
    if (chance.percent(50)) await Promise.race([restored, wait(2_000)]);
  }

  function act(window: WorldWindow): void {
    const store = storeOf(window);
    if (!store) return;
    const deed = anyDeed(chance);
    const before = wordsIn(answersOf(store));
    deed.run(store, {
      chance,
      word() {
        const word = wordOf((words += 1));
        writer.set(word, window);
        return word;
      },
      newId: () => `r${(rows += 1)}`,
    });
    const after = wordsIn(answersOf(store));
    for (const word of before) {
      if (after.has(word)) continue;
      const isTheirs = deed.name === 'undo' && writer.get(word) !== window && !excused.has(word);
      excused.add(word);
      if (!deed.takes || isTheirs) swallowed.push(`${word} by «${deed.name}»`);
    }
  }

  for (let done = 0; done < given.deeds; done += 1) {
    const index = chance.below(WINDOWS);
    const kind = chance.below(1_000);
    if (kind < close) await restart(index, 'close');
    else if (kind < close + kill) await restart(index, 'kill');
    else if (kind < close + kill + restore) await restoreIn(windows[index] as WorldWindow);
    else act(windows[index] as WorldWindow);
    // Bursts as well as a human pace, and now and then a rest.
    if (chance.percent(60)) await wait(chance.below(chance.percent(10) ? 900 : 60));
    if (chance.percent(1)) await wait(4_000);
  }

  await given.calmDown(windows);
  const record = await storedProcess(repository, processId);
  const versions = await repository.versionsOf(processId);
  // Two who type in one text at once may part a sign from its word; neither is lost.
  const kept = new Set(JSON.stringify([record, versions]).match(/w\d+/g));
  const lost = Array.from({ length: words }, (_, index) => wordOf(index + 1)).filter(
    (word) => !kept.has(word.slice(1, -1)) && !excused.has(word),
  );
  const differ = windows.flatMap((window, index) => {
    const store = storeOf(window);
    if (!store) return [`window ${index} is ${window.opened().kind}`];
    const { process, saveState } = store.getState();
    const steps = Object.keys({ ...process.answers, ...record.answers });
    return [
      ...(saveState.kind === 'saved' ? [] : [`window ${index} is ${saveState.kind}`]),
      ...steps
        .filter((step) => !sameValue(process.answers[step], record.answers[step]))
        .map((step) => `window ${index} has another «${step}» than the record`),
    ];
  });
  for (const window of windows) window.close();
  await wait(1_000);
  return { typed: words, lost, swallowed, differ, versions: versions.length };
}
