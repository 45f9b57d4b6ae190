import type { BegunPlace, BegunTexts } from '../begun-texts.ts';
import { createListeners } from '../listeners.ts';
import { currentPage, onLeaving, type Page } from '../page-events.ts';
import type { BrowserMemory } from '../windows/browser-memory.ts';
import { createBegunLeft } from './begun-left-behind.ts';
import type { BegunTable, BegunText } from './begun-table.ts';
import type { LivingWindows } from './living-windows.ts';

/** How long the first new letter waits for more, ms: half of what is promised, the rest is for the disk. */
const GATHER_MS = 200;
/** How long after a failure the write is tried again by itself, ms. */
const RETRY_MS = 5_000;

export interface BegunGiven {
  readonly table: BegunTable;
  readonly windows: LivingWindows;
  /** Where the last words of a closing page stand; nowhere unless given. */
  readonly memory?: BrowserMemory;
  /** The browser's own where absent; null for none. */
  readonly page?: Page | null;
  /** Ms. */
  readonly now?: () => number;
  /** Names a text; no name may ever come twice. */
  readonly newId?: () => string;
}

/** One write is under way at a time; what the disk refuses stays here and is tried again. */
export function createBegunTexts({
  table,
  windows,
  memory = null,
  page = currentPage(),
  now = Date.now,
  newId = () => crypto.randomUUID(),
}: BegunGiven): BegunTexts {
  const { own } = windows;
  const left = createBegunLeft(memory, own);
  const begun = new Map<string, BegunText>();
  /** By id, what the disk does not know yet; null for what is to be removed. */
  let unsaved = new Map<string, BegunText | null>();
  const listeners = createListeners<[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: ReadonlyMap<string, BegunText | null> | null = null;

  if (page)
    onLeaving(page, {
      leaving: leave,
      closing: () => undefined,
      mayLose: () => unsaved.size > 0 || underWay !== null,
    });

  function leave(): boolean {
    const all = new Map([...(underWay ?? []), ...unsaved]);
    void save();
    return left.leave(parted(all));
  }
  function wake(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void save();
    }, ms);
  }
  async function save(): Promise<void> {
    if (underWay || unsaved.size === 0) return;
    const batch = (underWay = unsaved);
    unsaved = new Map();
    const { texts, gone } = parted(batch);
    const isSaved = await table.save(texts, gone).then(
      () => true,
      () => false,
    );
    underWay = null;
    if (!isSaved) unsaved = new Map([...batch, ...unsaved]);
    else if (unsaved.size === 0) left.leave({ texts: [], gone: [] });
    // What came while the disk was busy has waited already: a wait that is not over yet goes on, and no other begins.
    if (unsaved.size > 0) wake(isSaved ? 0 : RETRY_MS);
  }
  /** Stores the last words of windows that are gone. */
  async function takeOver(isGone: (window: string) => boolean): Promise<void> {
    const { texts, gone, clear } = left.read(isGone);
    if (texts.length + gone.length === 0) return;
    await table.save(texts, gone);
    clear();
  }
  function remove(id: string): void {
    unsaved.set(id, null);
    wake(0);
  }

  return {
    textAt: (place) => begun.get(keyOf(place))?.text,
    write(place, text) {
      const key = keyOf(place);
      const before = begun.get(key);
      if (text === before?.text) return;
      if (text === undefined) {
        begun.delete(key);
        if (before) remove(before.id);
      } else {
        const written = { id: before?.id ?? newId(), window: own, ...place, text, time: now() };
        begun.set(key, written);
        unsaved.set(written.id, written);
        wake(GATHER_MS);
      }
      listeners.tell();
    },
    done(place, stored) {
      const key = keyOf(place);
      const text = begun.get(key);
      begun.delete(key);
      stored.then(
        () => text && remove(text.id),
        () => undefined,
      );
      listeners.tell();
    },
    async recover(place) {
      const key = keyOf(place);
      if (begun.has(key)) return;
      try {
        const isGone = await windows.gone();
        await takeOver(isGone);
        const found = await table.claim((text) => keyOf(text) === key && isGone(text.window), own);
        // What was written meanwhile stands; the older words wait for another time.
        if (!found || begun.has(key)) return;
        begun.set(key, { ...found, window: own });
        listeners.tell();
      } catch {
        // A disk that cannot be read has nothing to offer; what is written from now on is kept here and tried again.
      }
    },
    onChange: listeners.add,
    async forget(processId) {
      for (const [key, { process }] of begun) if (process === processId) begun.delete(key);
      for (const [id, text] of unsaved) if (text?.process === processId) unsaved.delete(id);
      listeners.tell();
      try {
        await takeOver(await windows.gone());
        await table.forget(processId);
      } catch {
        // What cannot be reached is thrown away as too old one day.
      }
    },
  };
}

const keyOf = ({ process, at }: BegunPlace): string => `${process}/${at}`;

const parted = (all: ReadonlyMap<string, BegunText | null>) => ({
  texts: [...all.values()].filter((text) => text !== null),
  gone: [...all].flatMap(([id, text]) => (text ? [] : [id])),
});
