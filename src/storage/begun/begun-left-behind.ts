import { keysIn, type BrowserMemory } from '../windows/browser-memory.ts';
import type { BegunText } from './begun-table.ts';

/** What a window had not stored when its page was about to be gone. */
export interface BegunLeft {
  readonly texts: readonly BegunText[];
  /** Ids of what had become something else. */
  readonly gone: readonly string[];
}

/** Permanent: another version of the program may read what this one left. */
const PREFIX = 'brukerpanelveilederen/begun/';

/** The last words of windows, written at once: a closing page gets no time for IndexedDB (decision 0004). */
export function createBegunLeft(memory: BrowserMemory, own: string) {
  return {
    /** True when it stands there. */
    leave({ texts, gone }: BegunLeft): boolean {
      try {
        if (texts.length + gone.length > 0) memory?.setItem(PREFIX + own, JSON.stringify({ texts, gone }));
        else memory?.removeItem(PREFIX + own);
        return memory !== null;
      } catch {
        // A memory that is full or closed: the person is asked to stay instead.
        return false;
      }
    },
    /** What windows that are gone have left, and the way to take it away once it is stored. */
    read(isGone: (window: string) => boolean): BegunLeft & { readonly clear: () => void } {
      const keys = keysIn(memory, PREFIX).filter((key) => isGone(key.slice(PREFIX.length)));
      const all = keys.map((key) => leftIn(memory?.getItem(key) ?? null));
      return {
        texts: all.flatMap(({ texts }) => texts),
        gone: all.flatMap(({ gone }) => gone),
        clear: () => {
          for (const key of keys) memory?.removeItem(key);
        },
      };
    },
  };
}

function leftIn(json: string | null): BegunLeft {
  try {
    const { texts, gone } = JSON.parse(json ?? '{}') as { texts?: unknown; gone?: unknown };
    return {
      texts: Array.isArray(texts) ? texts.filter(isBegunText) : [],
      gone: Array.isArray(gone) ? gone.filter((id) => typeof id === 'string') : [],
    };
  } catch {
    return { texts: [], gone: [] };
  }
}

const isBegunText = (value: unknown): value is BegunText => {
  const text = (value ?? {}) as Record<string, unknown>;
  return (
    ['id', 'window', 'process', 'at', 'text'].every((key) => typeof text[key] === 'string') &&
    typeof text['time'] === 'number'
  );
};
