import type { Change } from '#domain/process/change.ts';
import type { PendingChange, Written } from './process-repository.ts';

export type SaveFailure = 'full' | 'blocked' | 'gone' | 'cleared' | 'newer' | 'unknown';
export type SaveState =
  | {
      readonly kind: 'saved';
      /** ISO time of the last write in this window, null before the first. */ readonly at: string | null;
    }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

/** Collects changes and writes them: within 400 ms of the first unsaved keystroke, and at once on `flush`. */
export interface Autosave {
  /** `whose`: for what several windows may store, so that it is stored once. */
  push(change: Change, seen: unknown, whose?: Pick<PendingChange, 'sent' | 'after'>): void;
  /** Resolves when everything pushed so far is stored, or the write has failed (see state). Never rejects. */
  flush(): Promise<void>;
  state(): SaveState;
  onState(listener: (state: SaveState) => void): () => void;
  /**
   * Hears of every write that reached the disk: the record as stored, what was new in it, and how many of the changes
   * pushed so far have been written with it.
   */
  onWritten(listener: (written: Written, upTo: number) => void): () => void;
  /** Hears that the page is about to be gone, in time to push what should be stored with the rest. */
  onClosing(listener: () => void): () => void;
  /**
   * Asks, when the page is hidden, left or closed, to write down at once what is not stored; true when that stands. The
   * browser then need not ask the person to stay.
   */
  onLeaving(keep: () => boolean): () => void;
  /** Flushes and stops listening to the page. */
  dispose(): Promise<void>;
}
