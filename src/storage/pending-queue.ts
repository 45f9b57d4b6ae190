import type { Change, Path } from '#domain/process/change.ts';
import type { PendingChange } from './process-repository.ts';

/** Changes that are not on the disk yet, in the order they were made. */
export interface PendingQueue {
  /** Typing on in the same field joins the change before it, and keeps what was seen at the first. */
  push(change: Change, seen: unknown): void;
  /** Empties the queue. */
  takeAll(): readonly PendingChange[];
  /** Puts changes that could not be written back in front of the newer ones. */
  putBack(changes: readonly PendingChange[]): void;
  isEmpty(): boolean;
}

export function createPendingQueue(): PendingQueue {
  let pending: readonly PendingChange[] = [];
  return {
    push(change, seen) {
      const last = pending.at(-1);
      pending =
        last && isSamePlace(last.change, change)
          ? pending.with(-1, { change, seen: last.seen })
          : [...pending, { change, seen }];
    },
    takeAll() {
      const taken = pending;
      pending = [];
      return taken;
    },
    putBack(changes) {
      pending = [...changes, ...pending];
    },
    isEmpty: () => pending.length === 0,
  };
}

const isSamePlace = (a: Change, b: Change): boolean =>
  a.kind === 'set' && b.kind === 'set' && a.step === b.step && isSamePath(a.path, b.path);

const isSamePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
