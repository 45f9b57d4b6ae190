import { applyChanges, type Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { keepingSame } from '#domain/values/keeping-same.ts';
import { orderAfter, type Order, type StoredChange, type Write } from '#storage/order.ts';

/** How long a write that others have heard of is waited for before the record is read anew, ms. */
const MISSING_MS = 1_000;

/** The answers as they are stored, and where that stands among all writes. */
export interface Base {
  readonly answers: Answers;
  readonly order: Order;
}

/** What is stored, as far as this window knows: write upon write, in the order they were stored. */
export interface StoredBase {
  now(): Base;
  /** A write is heard of, perhaps before the one it follows on. */
  hear(write: Write): void;
  /** Takes over every write that follows on what is known; gives what was stored. */
  follow(): readonly StoredChange[];
  /** Takes over a whole record, unless more than it is known already: then false. */
  adopt(next: Base): boolean;
  /** The answers hold something more, though no number was said. */
  become(answers: Answers): void;
  reload(): void;
  /** Waits for nothing any longer. */
  stop(): void;
}

export function createStoredBase(given: {
  readonly base: Base;
  /** The record as it is stored now; null where it cannot be read. */
  readonly load: () => Promise<Base | null>;
  readonly onLoaded: (base: Base) => void;
}): StoredBase {
  let { base } = given;
  /** Writes that came before the one they follow on. */
  const early = new Map<number, Write>();
  let missing: ReturnType<typeof setTimeout> | undefined;
  let loading = false;

  function stop(): void {
    clearTimeout(missing);
    missing = undefined;
  }

  function reload(): void {
    stop();
    if (loading) return;
    loading = true;
    void given
      .load()
      .catch(() => null)
      .then((loaded) => {
        loading = false;
        if (loaded) given.onLoaded(loaded);
      });
  }

  return {
    now: () => base,
    hear: (write) => void early.set(write.writes, write),
    follow() {
      const news: StoredChange[] = [];
      for (const number of early.keys()) if (number <= base.order.writes) early.delete(number);
      for (let next; (next = early.get(base.order.writes + 1)); early.delete(next.writes)) {
        news.push(...next.changes);
        base = {
          answers: applyChanges(base.answers, changesIn(next)),
          order: orderAfter(base.order, next.changes),
        };
      }
      if (early.size > 0) missing ??= setTimeout(reload, MISSING_MS);
      else stop();
      return news;
    },
    adopt(next) {
      if (next.order.writes < base.order.writes) return false;
      base = { ...next, answers: keepingSame(base.answers, next.answers) };
      return true;
    },
    become(answers) {
      base = { ...base, answers };
    },
    reload,
    stop,
  };
}

const changesIn = ({ changes }: Write): readonly Change[] => changes.map(({ change }) => change);
