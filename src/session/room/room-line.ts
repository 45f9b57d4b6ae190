import { createListeners } from '#storage/listeners.ts';

/**
 * What the windows of one meeting agree on beside the answers: where the room is, what is shown, how clocks run.
 * Each part has a name and a value that can be written as JSON. The window that moved last wins, in every window
 * alike, and what is heard is never sent on, so two that move at once cannot chase each other.
 */
export interface RoomLine {
  /** The value of a part as it stands now; undefined when nobody has set it. */
  get(part: string): unknown;
  set(part: string, value: unknown): void;
  /** Hears of every part that got a new value, here or in another window. */
  onChange(listener: (part: string) => void): () => void;
  /** Begins to hear and tell the other windows. Returns the way to stop; a line can be joined again. */
  join(): () => void;
}

interface Entry {
  readonly value: unknown;
  /** Counts every move anybody has seen; with equal counts the window with the larger name wins. */
  readonly count: number;
  readonly by: string;
}

interface LineGiven {
  readonly processId: string;
  /** Different for every window. */
  readonly windowId: string;
  /** Where it is kept over a reload; null for nowhere. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'> | null;
}

const NAME = 'brukerpanelveilederen/room';

export function createRoomLine({ processId, windowId, memory }: LineGiven): RoomLine {
  const prefix = `${NAME}/${processId}/`;
  const entries = new Map<string, Entry>(kept(memory, prefix));
  const listeners = createListeners<[string]>();
  let channel: BroadcastChannel | null = null;

  function keep(part: string, entry: Entry): void {
    try {
      memory?.setItem(prefix + part, JSON.stringify(entry));
    } catch {
      // A full or closed memory only means that a reload starts from the beginning of the step.
    }
  }

  function hear(part: string, entry: Entry): void {
    const mine = entries.get(part);
    if (mine && !isLater(entry, mine)) {
      // The other window may have written its losing value over ours in the memory both share.
      if (isLater(mine, entry)) keep(part, mine);
      return;
    }
    entries.set(part, entry);
    listeners.tell(part);
  }

  return {
    get: (part) => entries.get(part)?.value,
    set(part, value) {
      const count = Math.max(0, ...[...entries.values()].map((entry) => entry.count)) + 1;
      const entry: Entry = { value, count, by: windowId };
      entries.set(part, entry);
      keep(part, entry);
      channel?.postMessage({ part, entry });
      listeners.tell(part);
    },
    onChange: listeners.add,
    join() {
      if (typeof BroadcastChannel === 'undefined') return () => undefined;
      const joined = new BroadcastChannel(`${NAME}/${processId}`);
      channel = joined;
      joined.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (channel !== joined || typeof data !== 'object' || data === null) return;
        const { part, entry, hello } = data as Record<string, unknown>;
        const read = readEntry(entry);
        if (typeof part === 'string' && read) hear(part, read);
        if (hello === true) for (const [name, own] of entries) joined.postMessage({ part: name, entry: own });
      };
      // A window that was just opened may lack what could not be kept; the others tell it.
      joined.postMessage({ hello: true });
      return () => {
        channel = null;
        joined.close();
      };
    },
  };
}

const isLater = (one: Entry, other: Entry): boolean =>
  one.count > other.count || (one.count === other.count && one.by > other.by);

function readEntry(data: unknown): Entry | null {
  if (typeof data !== 'object' || data === null) return null;
  const { value, count, by } = data as Record<string, unknown>;
  return typeof count === 'number' && Number.isSafeInteger(count) && typeof by === 'string'
    ? { value, count, by }
    : null;
}

function kept(memory: LineGiven['memory'], prefix: string): [string, Entry][] {
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
