import type { WindowMessage } from '#storage/windows.ts';
import { keysIn, type BrowserMemory } from './browser-memory.ts';
import { readMessage } from './window-message.ts';

export interface LeftBehind {
  /**
   * Writes down, before it returns, what a window that is about to be gone has not stored; in the place of what it
   * left before. Nothing at all also removes what `read` gave. True when it stands there.
   */
  readonly leave: (messages: readonly WindowMessage[]) => boolean;
  /** What windows that are gone have left, as they would have said it on the line. */
  readonly read: () => readonly WindowMessage[];
}

/**
 * The last words of windows. A page that is closed or loaded anew cannot wait for the database, but may still write
 * here: what it had not stored is stored by the next window that opens the process. Told twice, it is stored once.
 */
export function createLeftBehind({
  memory,
  processId,
  by,
}: {
  readonly memory: BrowserMemory;
  readonly processId: string;
  /** Different for every line that was ever opened. */
  readonly by: string;
}): LeftBehind {
  const prefix = leftPrefixOf(processId);
  const own = prefix + by;
  let seen: readonly string[] = [];
  let isLeft = false;
  return {
    leave(messages) {
      if (messages.length === 0 && !isLeft && seen.length === 0) return true;
      try {
        if (messages.length > 0) memory?.setItem(own, JSON.stringify(messages));
        else for (const key of [own, ...seen]) memory?.removeItem(key);
      } catch {
        // A memory that is full or closed: the person is asked to stay instead.
        return false;
      }
      isLeft = messages.length > 0;
      if (!isLeft) seen = [];
      return memory !== null;
    },
    read() {
      seen = keysIn(memory, prefix).filter((key) => key !== own);
      return seen.flatMap((key) => messagesIn(memory?.getItem(key) ?? null));
    },
  };
}

/** Permanent: another version of the program may read what this one left. */
export const leftPrefixOf = (processId: string): string => `brukerpanelveilederen/unstored/${processId}/`;

function messagesIn(text: string | null): readonly WindowMessage[] {
  try {
    const messages: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(messages)) return [];
    return messages
      .map(readMessage)
      .filter((message): message is WindowMessage => message?.kind === 'changes');
  } catch {
    return [];
  }
}
