import type { Change } from '#domain/process/change.ts';

/** Where something stands among all the changes of one writer. */
export interface Sent {
  /** Another one each time a process is opened. */
  readonly by: string;
  /** How many changes it had made then. */
  readonly upTo: number;
}

/** Where a record stands among all its writes, which every window meets in the same order. */
export interface Order {
  /** How many times it has been written, replaced or brought back; each time it is one more. */
  readonly writes: number;
  /** How many changes of each writer are in it: none is stored twice, whoever stores it. The latest writer is last. */
  readonly upTo: Readonly<Record<string, number>>;
}

/** A change as it was stored. Without `sent` it was nobody's in particular. */
export interface StoredChange {
  readonly change: Change;
  readonly sent?: Sent;
}

/** One write: its number, and what was stored with it, in that order. */
export interface Write {
  readonly writes: number;
  readonly changes: readonly StoredChange[];
}

/** Of a record that has not been written since there was an order. */
export const NEVER_WRITTEN: Order = { writes: 0, upTo: {} };

/** Writers that are remembered; one that has not written since so many others did has nothing left to be stored by them. */
const MOST_WRITERS = 100;

/** How many changes of this writer are in the record. */
export const storedOf = (order: Order, by: string): number =>
  Object.hasOwn(order.upTo, by) ? (order.upTo[by] ?? 0) : 0;

/** The order after one more write with these changes. */
export function orderAfter(order: Order, changes: readonly StoredChange[]): Order {
  const upTo = new Map(Object.entries(order.upTo));
  for (const { sent } of changes) {
    if (!sent) continue;
    upTo.delete(sent.by);
    upTo.set(sent.by, sent.upTo);
  }
  return { writes: order.writes + 1, upTo: Object.fromEntries([...upTo].slice(-MOST_WRITERS)) };
}
