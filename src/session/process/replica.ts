import { applyChange, applyChanges, type Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { keepingSame } from '#domain/values/keeping-same.ts';
import { seenBy } from '#storage/apply-pending.ts';
import type { Autosave } from '#storage/autosave.ts';
import { storedOf, type StoredChange } from '#storage/order.ts';
import type { Written } from '#storage/process-repository.ts';
import type { WindowMessage } from '#storage/windows.ts';
import { changesBetween } from './changes-between.ts';
import { createStoredBase, type Base } from './stored-base.ts';
import { announcementOf, isSame, isStored, unstoredIn, whoseIs, withOwn, type Unstored } from './unstored.ts';

/**
 * How long another window has, at most, to store what it announced before this one stores it in its place, ms. At
 * least half of it goes by: more than twice what saving promises, so that a slow disk is seldom taken for a death.
 */
const TAKE_OVER_AFTER_MS = 2_000;
/** Turns after which a count that only its dead window could have stored is given up. */
const HOPELESS_TURNS = 10;
/**
 * One window's picture of the answers: what is stored, and upon it, in the order they came, the changes of this window
 * and the others that are not stored yet. What is stored is taken over in the order it was stored, so all windows end
 * alike. A write from here stores what it builds on too, and what a window that died had announced; each change is
 * stored once, whoever stores it.
 */
export interface Replica {
  answers(): Answers;
  /** Makes a change here and hands it to the disk; tell the others with `announce`. */
  make(change: Change): void;
  /** Tells the other windows what was made since the last time. */
  announce(): void;
  hear(message: Extract<WindowMessage, { readonly kind: 'changes' | 'written' }>): void;
  /** A write from here has reached the disk. */
  stored(written: Written, upTo: number): void;
  /** Tells anew what is not stored: somebody is there who has not heard it. */
  repeat(): void;
  /** Does something that another window announced still wait for the disk? */
  waits(): boolean;
  /** Hands what waits to the disk, now: this window is about to stop watching. */
  settle(): void;
  /** What others announced is watched over no longer: the process was removed. */
  forget(): void;
  /** What is not stored yet, as another window would have said it. */
  unstored(): readonly WindowMessage[];
}

interface ReplicaGiven {
  readonly base: Base;
  /** Names this window; no name may ever come twice. */
  readonly by: string;
  readonly push: Autosave['push'];
  readonly tell: (message: WindowMessage) => void;
  /** The record as it is stored now; null where it cannot be read. */
  readonly load: () => Promise<Base | null>;
  /** The answers are others than before, by what other windows did. */
  readonly onAnswers: (answers: Answers, theirs: readonly Change[]) => void;
  /** Something begins to wait, or nothing does any longer. */
  readonly onWaits: () => void;
}

export function createReplica(given: ReplicaGiven): Replica {
  const { by, push } = given;
  const stored = createStoredBase({ base: given.base, load: given.load, onLoaded: adopt });
  let { answers } = given.base;
  let unstored: readonly Unstored[] = [];
  let made = 0;
  let announced = 0;
  let pushes = 0;
  let waited = false;
  let turning: ReturnType<typeof setTimeout> | undefined;

  const waits = (): boolean => unstored.some(({ own }) => !own);

  function keep(next: readonly Unstored[]): void {
    unstored = next;
    if (waits()) turning ??= setTimeout(turn, TAKE_OVER_AFTER_MS / 2);
    if (waits() === waited) return;
    waited = !waited;
    given.onWaits();
  }

  /** Hands what is chosen to the disk, in the order it came. */
  function pushEach(isChosen: (one: Unstored) => boolean): void {
    keep(
      unstored.map((one) => {
        if (one.own || one.pushed !== null || !isChosen(one)) return one;
        // It would be counted anew by every window that has heard it.
        if (one.refused && one.change.kind === 'add') return one;
        if (one.exact && !one.refused) {
          push(one.change, one.seen, whoseIs(one));
          return { ...one, pushed: (pushes += 1) };
        }
        return asOwn(one);
      }),
    );
    announce();
  }

  /** A change whose window is gone, and which cannot be told from one that is stored, is made again from here. */
  function asOwn(one: Unstored): Unstored {
    made += 1;
    const own: Unstored = { ...one, own: true, exact: true, sent: { by, upTo: made }, after: made - 1 };
    push(own.change, own.seen, whoseIs(own));
    return { ...own, pushed: (pushes += 1) };
  }

  function announce(): void {
    const mine = unstored.filter(({ own, sent }) => own && sent.upTo > announced);
    if (mine.length > 0) given.tell(announcementOf(by, mine));
    announced = made;
  }

  function turn(): void {
    turning = undefined;
    const due = unstored.findLastIndex(({ own, age }) => !own && age > 0);
    const chosen = new Set(unstored.slice(0, due + 1));
    pushEach((one) => chosen.has(one));
    keep(unstored.map((one) => ({ ...one, age: one.age + 1 })));
    const isHopeless = (one: Unstored): boolean => one.refused && one.age > HOPELESS_TURNS;
    if (!unstored.some(isHopeless)) return;
    keep(unstored.filter((one) => !isHopeless(one)));
    show();
  }

  /** The picture anew, after what is stored has become another. Without `theirs` what differs from before is told. */
  function show(theirs?: readonly Change[]): void {
    const before = answers;
    const base = stored.now();
    keep(unstored.filter(({ sent }) => !isStored(base.order, sent)));
    answers = keepingSame(before, applyChanges(base.answers, changesIn(unstored)));
    if (unstored.length === 0) stored.become(answers);
    const news = theirs ?? changesBetween(before, answers);
    if (answers !== before || news.length > 0) given.onAnswers(answers, news);
  }

  function adopt(next: Base): void {
    if (!stored.adopt(next)) return;
    stored.follow();
    show();
  }

  /** Takes over the writes that follow on what is stored here; gives what nobody had announced. */
  function follow(): readonly Change[] {
    const isNew = ({ sent }: StoredChange): boolean =>
      sent?.by !== by && !unstored.some((one) => sent && isSame(one.sent, sent));
    return changesIn(stored.follow().filter(isNew));
  }

  function hearChanges(message: Extract<WindowMessage, { readonly kind: 'changes' }>): void {
    const { changes, sent } = message;
    if (!sent) {
      // Nobody will say when it is stored; the record will.
      stored.become(applyChanges(stored.now().answers, changes));
      show(changes);
      return;
    }
    const news = unstoredIn({ ...message, sent }).filter(
      (one) =>
        !isStored(stored.now().order, one.sent) &&
        !(one.exact && unstored.some((known) => isSame(known.sent, one.sent))),
    );
    if (news.length === 0) return;
    const theirs = changesIn(news);
    answers = applyChanges(answers, theirs);
    keep([...unstored, ...news]);
    given.onAnswers(answers, theirs);
  }

  /** A program that does not say what it wrote: what it announced is there, and the record says the rest. */
  function hearOld({ by: writer, upTo }: { by: string; upTo: number }): void {
    const written = ({ sent }: Unstored): boolean => sent.by === writer && sent.upTo <= upTo;
    stored.become(applyChanges(stored.now().answers, changesIn(unstored.filter(written))));
    keep(unstored.filter((one) => !written(one)));
    show([]);
    stored.reload();
  }

  return {
    answers: () => answers,
    make(change) {
      // What this is built on goes to the disk before it.
      if (waits()) pushEach(({ exact, refused }) => exact && !refused);
      made += 1;
      const own: Unstored = {
        change,
        seen: seenBy(answers, change),
        sent: { by, upTo: made },
        after: made - 1,
        exact: true,
        own: true,
        age: 0,
        pushed: (pushes += 1),
        refused: false,
      };
      push(own.change, own.seen, whoseIs(own));
      answers = applyChange(answers, change);
      keep(withOwn(unstored, own));
    },
    announce,
    hear(message) {
      if (message.kind === 'changes') return hearChanges(message);
      if (!message.write) return hearOld(message.sent);
      if (message.write.writes <= stored.now().order.writes) return;
      stored.hear(message.write);
      show(follow());
    },
    stored({ process, order, changes }, upTo) {
      // A write from here that was all stored already by others says nothing of what else they wrote.
      if (changes.length > 0) stored.hear({ writes: order.writes, changes });
      const news = follow();
      if (order.writes > stored.now().order.writes) adopt({ answers: process.answers, order });
      else show(news);
      keep(
        unstored.map((one) =>
          !one.own && one.pushed !== null && one.pushed <= upTo
            ? { ...one, pushed: null, refused: true }
            : one,
        ),
      );
      if (changes.length > 0)
        given.tell({
          kind: 'written',
          sent: { by, upTo: storedOf(order, by) },
          write: { writes: order.writes, changes },
        });
    },
    repeat() {
      const mine = unstored.filter(({ own }) => own);
      if (mine.length > 0) given.tell(announcementOf(by, mine));
    },
    waits,
    settle() {
      pushEach(() => true);
      clearTimeout(turning);
      stored.stop();
    },
    forget() {
      stored.become(applyChanges(stored.now().answers, changesIn(unstored.filter(({ own }) => !own))));
      stored.stop();
      keep(unstored.filter(({ own }) => own));
    },
    unstored: () => unstored.map((one) => announcementOf(one.sent.by, [one])),
  };
}

const changesIn = (changes: readonly StoredChange[]): readonly Change[] =>
  changes.map(({ change }) => change);
