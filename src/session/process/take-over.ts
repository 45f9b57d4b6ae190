import { applyChanges, valueAt, type Change } from '#domain/process/change.ts';
import { isMerging } from '#domain/process/merging.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { Sent } from '#storage/windows.ts';

/**
 * How long another window has, at most, to store what it announced before this one stores it in its place, ms. At
 * least half of it goes by: more than twice what saving promises, so that a slow disk is seldom taken for a death.
 */
const TAKE_OVER_AFTER_MS = 2_000;

/** What other windows have announced and not yet stored. */
export interface TakeOver {
  /** Another window announced these; `before` are the answers as they were until then. */
  heard(changes: readonly Change[], sent: Sent, before: Answers): void;
  /** Another window has stored everything it announced up to here. */
  written(sent: Sent): void;
  /** Does something that was announced still wait for the disk? */
  waits(): boolean;
  /** Stores what waits, now: this window is about to stop watching. A count that is still young is left to its window. */
  settle(): void;
  /** Nothing that was announced stands any longer: the whole process was replaced or removed. */
  forget(): void;
}

interface Waiting {
  readonly sent: Sent;
  readonly change: Change;
  readonly seen: unknown;
  /** Turns of the clock it has waited. */
  age: number;
}

/**
 * Keeps an eye on the other windows. A window that dies while somebody types in it has announced the last letters but
 * not stored them; they stand on the screen here, and are stored from here. Storing twice is harmless: it is the same
 * change, and of a count, which would grow each time, the number it had come to is stored, not what was added. What has
 * been written over since, here or elsewhere, is left alone.
 */
export function createTakeOver(given: {
  /** The answers as they stand here now. */
  readonly answers: () => Answers;
  readonly store: (change: Change, seen: unknown) => void;
  /** Hears when something begins to wait, and when nothing does any longer. */
  readonly onWaits?: () => void;
}): TakeOver {
  let waiting: readonly Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function turn(): void {
    timer = undefined;
    const due = waiting.filter((one) => one.age > 0);
    const young = waiting.filter((one) => one.age === 0);
    for (const one of young) one.age += 1;
    store(due, young);
    keep(young);
    wake();
  }

  function keep(still: readonly Waiting[]): void {
    const [before, after] = [waiting.length > 0, still.length > 0];
    waiting = still;
    if (before !== after) given.onWaits?.();
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    keep([]);
  }

  function store(due: readonly Waiting[], left: readonly Waiting[]): void {
    for (const { change, seen } of due)
      for (const standing of standingOf(given.answers(), change, left)) given.store(standing, seen);
  }

  /** What the disk held before the first of several changes to one place is what all of them replace. */
  function seenBy(change: Change, sent: Sent, before: Answers): unknown {
    if (!isWholeValue(change)) return undefined;
    const earlier = waiting.find(
      (one) => one.sent.by === sent.by && isWholeValue(one.change) && isSamePlace(one.change, change),
    );
    return earlier ? earlier.seen : valueAt(before, change.step, change.path);
  }

  function wake(): void {
    // Two turns make the whole time, so that what comes just before a turn gets its time too.
    if (waiting.length > 0) timer ??= setTimeout(turn, TAKE_OVER_AFTER_MS / 2);
  }

  return {
    heard(changes, sent, before) {
      for (const change of changes)
        keep([...waiting, { sent, change, seen: seenBy(change, sent, before), age: 0 }]);
      wake();
    },
    written({ by, upTo }) {
      keep(waiting.filter(({ sent }) => sent.by !== by || sent.upTo > upTo));
    },
    waits: () => waiting.length > 0,
    settle() {
      const left = waiting.filter((one) => one.age === 0 && one.change.kind === 'add');
      store(
        waiting.filter((one) => !left.includes(one)),
        left,
      );
      stop();
    },
    forget: stop,
  };
}

const isSamePlace = (a: Change, b: Change): boolean =>
  a.step === b.step && a.path.join('/') === b.path.join('/');

/** Is it stored as the value of its place, whatever it was made as? */
const isWholeValue = ({ kind }: Change): boolean => kind === 'set' || kind === 'add';

/** The parts of a change that still hold in these answers, as changes. `left` is stored by others. */
function standingOf(answers: Answers, change: Change, left: readonly Waiting[]): readonly Change[] {
  const { step, path } = change;
  if (change.kind === 'add') return countStanding(answers, change, left);
  const value = valueAt(answers, step, path);
  if (isMerging(change)) {
    const isIn = Array.isArray(value) && value.includes(change.id);
    return isIn === (change.kind === 'include') ? [change] : [];
  }
  if (change.kind === 'set') return sameValue(value, change.value) ? [change] : [];
  const id = change.kind === 'insert' ? change.row.id : change.row;
  const row = rowsOf(value).find((one) => one.id === id);
  if (change.kind === 'remove') return row ? [] : [change];
  if (!row) return [];
  if (change.kind === 'move') return [change];
  // The row may be on the disk already, brought there by something written in it here; then its cells are not.
  const cells = Object.entries(change.row).filter(([column]) => column !== 'id');
  return [
    change,
    ...cells.flatMap(([column, cell]): readonly Change[] =>
      sameValue(row[column], cell) ? [{ kind: 'set', step, path: [...path, id, column], value: cell }] : [],
    ),
  ];
}

/** The number a count has come to, without what other windows will add to it themselves. */
function countStanding(answers: Answers, change: Change, left: readonly Waiting[]): readonly Change[] {
  const { step, path } = change;
  // A row that was removed here since takes its counts with it.
  if (valueAt(answers, step, path.slice(0, -1)) === undefined) return [];
  const without = left.flatMap((one): readonly Change[] =>
    one.change.kind === 'add' && isSamePlace(one.change, change)
      ? [{ ...one.change, by: -one.change.by }]
      : [],
  );
  return [{ kind: 'set', step, path, value: valueAt(applyChanges(answers, without), step, path) }];
}
