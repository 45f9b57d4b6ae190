import type { Path } from '#domain/process/value-at.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { PendingChange } from './process-repository.ts';

/** Changes that are not on the disk yet, in the order they were made. */
export interface PendingQueue {
  /** Typing on in the same field joins the change before it, and keeps what was seen at the first. */
  push(change: PendingChange): void;
  /** Empties the queue. */
  takeAll(): readonly PendingChange[];
  /** Puts changes that could not be written back in front of the newer ones. */
  putBack(changes: readonly PendingChange[]): void;
  isEmpty(): boolean;
}

export function createPendingQueue(): PendingQueue {
  let pending: readonly PendingChange[] = [];
  return {
    push(next) {
      const last = pending.at(-1);
      const joined = last && typedOn(last, next);
      pending = joined ? pending.with(-1, joined) : [...pending, next];
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

/** States of one text that are remembered on its way to the disk; a person types fewer before it is there. */
const MOST_STATES = 64;

/**
 * Two changes of one writer as one, when the second types on where the first left off; else null. A value that somebody
 * else put there in between is something the writer has seen and the disk has not got from here: the two stay apart.
 */
function typedOn(last: PendingChange, next: PendingChange): PendingChange | null {
  const [before, after] = [last.change, next.change];
  if (before.kind !== 'set' || after.kind !== 'set' || before.step !== after.step) return null;
  if (!isSamePath(before.path, after.path) || !sameValue(before.value, next.seen)) return null;
  // The first may have brought in the row they stand in; the second alone would not.
  if (last.seen === undefined && after.value === undefined) return null;
  // What was typed in two strides was typed in what stood there before the first.
  if ((before.typed === undefined) !== (after.typed === undefined)) return null;
  const { typed } = before;
  const change = typed ? { ...after, typed: { ...after.typed, was: typed.was } } : after;
  if (!last.sent || !next.sent) return last.sent || next.sent ? null : { ...last, change };
  if (last.sent.by !== next.sent.by) return null;
  // Another's change joins only the very one before it, so that all up to it are there.
  if (next.after !== undefined && next.after !== last.sent.upTo) return null;
  const through = [...(last.through ?? []), { upTo: last.sent.upTo, value: before.value }];
  return { ...last, change, sent: next.sent, through: through.slice(-MOST_STATES) };
}

const isSamePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
