import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PATIENT } from '#tests/support/patient.ts';
import { createBrowserMemory } from '#tests/support/windows.ts';
import { createDexieBegunTable } from '../db/dexie-begun-table.ts';
import type { BrowserMemory } from '../windows/browser-memory.ts';
import { MOST_TEXTS, type BegunTable, type BegunText } from './begun-table.ts';
import { createBegunTexts } from './create-begun-texts.ts';
import { createMemoryBegunTable } from './memory-begun-table.ts';

const place = { process: 'p1', at: 'idea/strategy' };

/** A browser: windows that live until they are said to be gone. */
function browser(table: BegunTable, memory: BrowserMemory = null) {
  const living = new Set<string>();
  return {
    open(own: string) {
      living.add(own);
      const page = {
        window: new EventTarget(),
        document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
      };
      const gone = (window: string): boolean => window !== own && !living.has(window);
      const texts = createBegunTexts({
        table,
        windows: { own, gone: () => Promise.resolve(gone) },
        memory,
        page,
      });
      return { texts, page };
    },
    /** The window is gone, and gets no time for anything. */
    kill: (own: string): void => void living.delete(own),
  };
}
/** What a window that is opened now finds at the place. */
async function foundBy(given: ReturnType<typeof browser>, own: string): Promise<string | undefined> {
  const { texts } = given.open(own);
  await texts.recover(place);
  return texts.textAt(place);
}
const stored = (table: BegunTable): Promise<unknown> =>
  vi.waitFor(async () => {
    // Fits nothing, so that nothing is claimed.
    const all: BegunText[] = [];
    await table.claim((text) => all.push(text) < 0, '');
    expect(all).not.toEqual([]);
    return all;
  }, PATIENT);

const tables: readonly (readonly [string, () => BegunTable])[] = [
  ['in memory', createMemoryBegunTable],
  ['in IndexedDB', () => createDexieBegunTable({ indexedDB: new IDBFactory(), IDBKeyRange })],
];

describe.each(tables)('a text that is begun, %s', (_name, createTable) => {
  test('is found by the next window when its own was killed, and by no other while it lives', async () => {
    const table = createTable();
    const given = browser(table);
    given.open('a').texts.write(place, 'Halv tanke');
    await stored(table);
    expect(await foundBy(given, 'b')).toBeUndefined();
    given.kill('a');
    expect(await foundBy(given, 'c')).toBe('Halv tanke');
    expect(await foundBy(given, 'd')).toBeUndefined();
  });

  test('stays on the disk until what it became is stored, and is offered again where that fails', async () => {
    const table = createTable();
    const given = browser(table);
    const { texts } = given.open('a');
    texts.write(place, 'Tolk');
    await stored(table);
    const failing = Promise.reject(new Error('The disk is full.'));
    texts.done(place, failing);
    expect(texts.textAt(place)).toBeUndefined();
    texts.write(place, 'Kø');
    texts.done(place, Promise.resolve());
    given.kill('a');
    await vi.waitFor(async () => expect(await foundBy(given, 'b')).toBe('Tolk'), PATIENT);
  });

  test('is gone with the process that is deleted for good, and only then', async () => {
    const table = createTable();
    const given = browser(table);
    const { texts } = given.open('a');
    const other = { ...place, process: 'p2' };
    texts.write(place, 'Tolk');
    texts.write(other, 'Kø');
    await stored(table);
    await texts.forget('p2');
    given.kill('a');
    const { texts: later } = given.open('b');
    await later.recover(other);
    await later.recover(place);
    expect([later.textAt(other), later.textAt(place)]).toEqual([undefined, 'Tolk']);
  });

  test('is one of so many at most, and the oldest go first', async () => {
    const table = createTable();
    const texts = Array.from({ length: MOST_TEXTS + 1 }, (_, time) => ({
      id: `t${time}`,
      window: 'w',
      ...place,
      text: String(time),
      time,
    }));
    await table.save(texts, []);
    const all: string[] = [];
    await table.claim(({ id }) => all.push(id) < 0, '');
    expect(all).toHaveLength(MOST_TEXTS);
    expect(all).not.toContain('t0');
  });
});

test('a page that is loaded anew at once loses no letter, though the disk got no time', async () => {
  const never: BegunTable = { ...createMemoryBegunTable(), save: () => new Promise(() => undefined) };
  const memory = createBrowserMemory();
  const { texts, page } = browser(never, memory).open('a');
  texts.write(place, 'Halv tanke');
  page.window.dispatchEvent(new Event('pagehide'));
  expect(await foundBy(browser(createMemoryBegunTable(), memory), 'b')).toBe('Halv tanke');
});

test('a letter that came while the disk was busy does not wait again when it is free', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const saved: string[] = [];
  let free: () => void = () => undefined;
  const busy: BegunTable = {
    ...createMemoryBegunTable(),
    save: (texts) => {
      saved.push(...texts.map(({ text }) => text));
      return new Promise((done) => (free = done));
    },
  };
  const { texts } = browser(busy).open('a');
  texts.write(place, 'H');
  await vi.advanceTimersByTimeAsync(200);
  texts.write(place, 'Ha');
  await vi.advanceTimersByTimeAsync(250);
  expect(saved).toEqual(['H']);
  free();
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(['H', 'Ha']);
});

test('nobody is asked to stay for words that stand where the next window finds them', () => {
  const full = { ...createMemoryBegunTable(), save: () => Promise.reject(new Error('The disk is full.')) };
  const asked = [createBrowserMemory(), null].map((memory) => {
    const { texts, page } = browser(full, memory).open('a');
    texts.write(place, 'Halv tanke');
    return !page.window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  });
  expect(asked).toEqual([false, true]);
});

test('what was typed before the disk answered stands, and the older words wait for another time', async () => {
  const table = createMemoryBegunTable();
  const given = browser(table);
  given.open('a').texts.write(place, 'Gammelt');
  await stored(table);
  given.kill('a');
  const { texts } = given.open('b');
  const recovered = texts.recover(place);
  texts.write(place, 'Nytt');
  await recovered;
  expect(texts.textAt(place)).toBe('Nytt');
});
