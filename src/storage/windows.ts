import type { Change } from '#domain/process/change.ts';
import type { Sent, Write } from './order.ts';

/**
 * The way to the other windows of this browser. Made once, by app; nothing else opens a channel. Where the browser
 * has none, nobody is heard and nothing fails.
 */
export interface Windows {
  /** Opens the line between the windows that have this process open. */
  open(processId: string): WindowLine;
  /** Says one thing on the line of a process that is not open in this window. */
  tell(processId: string, message: WindowMessage): void;
  /** Forgets everything that windows have kept of a process beside its record: it is gone for good. */
  forget(processId: string): void;
}

/** One process's line, in one window. It hears the others, never itself. */
export interface WindowLine {
  /** Reaches the others in the order it was said; says nothing once closed. */
  tell(message: WindowMessage): void;
  /** Returns the way to stop. */
  onMessage(listener: (message: WindowMessage) => void): () => void;
  /** Hears that another window has opened the line, and has not heard what was said before. Returns the way to stop. */
  onJoined(listener: () => void): () => void;
  readonly parts: SharedParts;
  /** What windows that are gone had not stored. Asked for once, when the line is opened. */
  leftBehind(): readonly WindowMessage[];
  /**
   * The page may be gone in a moment: what is not stored is written down for the next window that opens the process.
   * With nothing, all that was left behind is stored. True when it stands there.
   */
  leaveBehind(messages: readonly WindowMessage[]): boolean;
  close(): void;
}

/** What one window of the app tells the others about a process that is open in them. */
export type WindowMessage =
  /** Done on its screen and not stored yet. Without `sent` nobody watches over whether it reaches the disk. */
  | {
      readonly kind: 'changes';
      readonly changes: readonly Change[];
      /** Who has made them, and how many it has made with the last of them. */
      readonly sent?: Sent;
      /** One for each change; left out by programs that did not say it. */
      readonly made?: readonly Made[];
    }
  /** Everything this sender announced up to here is on the disk. `write` is left out by programs that did not say it. */
  | { readonly kind: 'written'; readonly sent: Sent; readonly write?: Write }
  /** The whole process was put in the place of the old one: load it again. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'removed' };

/** What another window needs to store a change in the place of the one that made it. */
export interface Made {
  /** See `PendingChange`. */
  readonly seen: unknown;
  readonly upTo: number;
  readonly after: number;
}

/**
 * What the windows of one process agree on beside the answers: where the room is, what is shown, how clocks run. Each
 * part has a name and a value that can be written as JSON. The last to set a part wins, in every window alike; what is
 * heard is never sent on, so two that set at once cannot chase each other. Kept over a reload.
 */
export interface SharedParts {
  /** The value as it stands now; undefined when nobody has set it. */
  get(part: string): unknown;
  set(part: string, value: unknown): void;
  /** Hears the name of every part that got a new value, here or in another window. Returns the way to stop. */
  onChange(listener: (part: string) => void): () => void;
}
