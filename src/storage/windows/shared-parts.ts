import { createListeners } from '#storage/listeners.ts';
import type { SharedParts } from '#storage/windows.ts';
import { keysIn, type BrowserMemory } from './browser-memory.ts';
import { readEntry, type Entry } from './window-message.ts';

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
  readonly memory: BrowserMemory;
  /** Hears what is set here. */
  readonly onSet: (part: string, entry: Entry) => void;
}): PartsOfLine {
  const { by, memory, onSet } = given;
  const prefix = partsPrefixOf(given.processId);
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

/** Permanent: where the parts of a process are kept. */
export const partsPrefixOf = (processId: string): string => `brukerpanelveilederen/room/${processId}/`;

const isLater = (one: Entry, other: Entry): boolean =>
  one.count > other.count || (one.count === other.count && one.by > other.by);

function kept(memory: BrowserMemory, prefix: string): [string, Entry][] {
  const found: [string, Entry][] = [];
  try {
    for (const key of keysIn(memory, prefix)) {
      const entry = readEntry(JSON.parse(memory?.getItem(key) ?? 'null'));
      if (entry) found.push([key.slice(prefix.length), entry]);
    }
  } catch {
    // What cannot be read is forgotten: it is where we were, never what was written.
  }
  return found;
}
