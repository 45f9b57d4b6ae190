import { createListeners } from '#storage/listeners.ts';
import type { SharedParts } from '#storage/windows.ts';
import { readEntry, type Entry } from './window-message.ts';

/** Where parts are kept over a reload; null for nowhere. */
export type PartMemory = Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'> | null;

export interface PartsOfLine extends SharedParts {
  /** Every part that has a value. */
  entries(): Iterable<readonly [part: string, entry: Entry]>;
  /** Another window says how a part stands. */
  hear(part: string, entry: Entry): void;
}

/** The last writer wins, part by part: counts order all that was set, and ties go to the larger name. */
export function createSharedParts(given: {
  readonly processId: string;
  /** Different for every line that was ever opened. */
  readonly by: string;
  readonly memory: PartMemory;
  /** Hears what is set here. */
  readonly onSet: (part: string, entry: Entry) => void;
}): PartsOfLine {
  const { by, memory, onSet } = given;
  const prefix = `brukerpanelveilederen/room/${given.processId}/`;
  const entries = new Map<string, Entry>(kept(memory, prefix));
  const listeners = createListeners<[string]>();

  function keep(part: string, entry: Entry): void {
    try {
      memory?.setItem(prefix + part, JSON.stringify(entry));
    } catch {
      // A full or closed memory only means that a reload starts from the beginning of the step.
    }
  }

  return {
    get: (part) => entries.get(part)?.value,
    set(part, value) {
      const count = Math.max(0, ...[...entries.values()].map((entry) => entry.count)) + 1;
      const entry: Entry = { value, count, by };
      entries.set(part, entry);
      keep(part, entry);
      onSet(part, entry);
      listeners.tell(part);
    },
    onChange: listeners.add,
    entries: () => entries,
    hear(part, entry) {
      const mine = entries.get(part);
      if (mine && !isLater(entry, mine)) {
        // The other window may have written its losing value over ours in the memory both share.
        if (isLater(mine, entry)) keep(part, mine);
        return;
      }
      entries.set(part, entry);
      listeners.tell(part);
    },
  };
}

const isLater = (one: Entry, other: Entry): boolean =>
  one.count > other.count || (one.count === other.count && one.by > other.by);

function kept(memory: PartMemory, prefix: string): [string, Entry][] {
  const found: [string, Entry][] = [];
  try {
    for (let index = 0; index < (memory?.length ?? 0); index += 1) {
      const key = memory?.key(index);
      if (!key?.startsWith(prefix)) continue;
      const entry = readEntry(JSON.parse(memory?.getItem(key) ?? 'null'));
      if (entry) found.push([key.slice(prefix.length), entry]);
    }
  } catch {
    // What cannot be read is forgotten: it is where we were, never what was written.
  }
  return found;
}
