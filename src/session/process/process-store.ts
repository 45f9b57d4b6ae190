import { createStore, type StoreApi } from 'zustand/vanilla';
import { lockAgainst } from '#domain/approval/lock.ts';
import type { Approvable } from '#domain/guide/choices.ts';
import { effectOf, inverseOf, type Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import type { Autosave, SaveState } from '#storage/autosave.ts';
import { NEVER_WRITTEN, type Order } from '#storage/order.ts';
import type { SharedParts, WindowLine, WindowMessage } from '#storage/windows.ts';
import { newId } from '#session/machine/new-id.ts';
import { doneAt, isLast, joined, withUndone, type Deed } from './deed.ts';
import { deedsAfterOthers } from './deeds-after-others.ts';
import { puttingBack } from './putting-back.ts';
import { createReplica } from './replica.ts';
import type { Base } from './stored-base.ts';
import { typedHere } from './typed-here.ts';

export interface ProcessState {
  readonly process: Process;
  readonly saveState: SaveState;
  readonly past: readonly Deed[];
  readonly future: readonly Deed[];
  /**
   * Set when another window removed or replaced the process while it was open here. `followed`: this is the
   * new one. `replaced`: the old one still stands here, because what is written in it could not be saved.
   */
  readonly elsewhere: 'removed' | 'replaced' | 'followed' | null;
  readonly ownView: OwnView;
  /** The approved document that was locked against the latest deed, which was not done; null once a person has read it. */
  readonly refusedBy: Approvable | null;
}

/** What this window alone remembers of how it looks at the process, while it is open: never stored, never told to others. */
export interface OwnView {
  /** Are the individual scores of stakeholders shown? */
  readonly scoresShown: boolean;
}
const START_VIEW: OwnView = { scoresShown: false };

/** The process that is open now: every change of an answer goes through here. */
export interface ProcessStore extends StoreApi<ProcessState> {
  /** What the windows where it is open agree on beside the answers. */
  readonly parts: SharedParts;
  /**
   * Does the changes as one deed, and gives it; null when they changed nothing. Typing on in the same field joins the
   * deed before, until the hands rest. `said` is read aloud in place of the label. Nothing is done, also of what else
   * belongs to the deed, where it would write in the text of an approved document: `refusedBy` says which.
   */
  change(changes: readonly Change[], label: string, said?: string): Deed | null;
  /** Takes back the latest deed and gives its label, or null when there is none. */
  undo(): string | null;
  /** The same for this deed only: null, and nothing taken back, when something has been done since or it was undone. */
  undoIfLast(deed: Deed): string | null;
  redo(): string | null;
  /** What is typed from now on is a deed of its own: the field was left. */
  endTyping(): void;
  /** Remembers the step as the one to come back to. */
  visit(step: string): void;
  flush(): Promise<void>;
  /** What stands on this screen and is not stored yet, as another window would have said it. */
  unstored(): readonly WindowMessage[];
  /** The whole process was replaced from here: the other windows are told, and it is opened anew. */
  replaced(): void;
  close(): Promise<void>;
}

/** Deeds kept for undo; a day's typing fits, memory stays small. */
const MOST_DEEDS = 500;

export function createProcessStore(given: {
  process: Process;
  /** Where what is stored stands among all writes. */
  order?: Order;
  autosave: Autosave;
  /** Stays open when the store is closed: it can be followed by another store of the same process. */
  line: WindowLine;
  onVisit: (step: string) => void;
  /** The whole process was replaced, from this window or another. */
  onReplaced: (where: 'here' | 'elsewhere') => void;
  /** The record as it is stored now, for when something another window wrote was not heard; null where it cannot be read. */
  load?: () => Promise<Base | null>;
  /** What was said on the line since the record was read, and what is not stored yet of the store before. */
  missed?: readonly WindowMessage[];
  elsewhere?: ProcessState['elsewhere'];
  /** As it was in the store before, when the whole process was replaced. */
  ownView?: OwnView;
}): ProcessStore {
  const { autosave, line } = given;
  const store = createStore<ProcessState>(() => ({
    process: given.process,
    saveState: autosave.state(),
    past: [],
    future: [],
    elsewhere: given.elsewhere ?? null,
    ownView: given.ownView ?? START_VIEW,
    refusedBy: null,
  }));
  let deeds = 0;
  const newDeedId = (): number => (deeds += 1);
  /** The deed that nothing joins any longer. */
  let ended: number | undefined;
  const replica = createReplica({
    base: { answers: given.process.answers, order: given.order ?? NEVER_WRITTEN },
    // Of this store, not of the line: counting begins anew with each, and `written` must never be said of another's.
    by: newId(),
    push: (...given) => autosave.push(...given),
    tell: (message) => line.tell(message),
    load: given.load ?? (() => Promise.resolve(null)),
    onAnswers: (answers, theirs) =>
      store.setState((state) => ({
        process: withAnswers(state.process, answers),
        ...deedsAfterOthers(state, theirs),
      })),
    onWaits: () => showSaveState(),
  });
  /** «Saved» is said of everything that stands on this screen, also of what was typed in another window. */
  function showSaveState(): void {
    const own = autosave.state();
    store.setState({ saveState: own.kind === 'saved' && replica.waits() ? { kind: 'saving' } : own });
  }
  function hear(message: WindowMessage): void {
    if (message.kind === 'changes' || message.kind === 'written') return replica.hear(message);
    if (message.kind === 'replaced') return given.onReplaced('elsewhere');
    replica.forget();
    store.setState({ elsewhere: message.kind });
  }
  autosave.onState(showSaveState);
  autosave.onWritten((written, upTo) => {
    replica.stored(written, upTo);
    forgetLeft();
  });
  const stopClosing = autosave.onClosing(() => replica.settle());
  // Also from a store that is closed already, while the disk does not take what was written in it.
  autosave.onLeaving(() => line.leaveBehind(replica.unstored()));
  /** What windows that are gone had left behind is left until all of it is stored. */
  function forgetLeft(): void {
    if (replica.unstored().length === 0) line.leaveBehind([]);
  }
  const stopMessages = line.onMessage(hear);
  const stopJoined = line.onJoined(() => replica.repeat());
  for (const message of given.missed ?? []) if (message.kind !== 'replaced') hear(message);
  forgetLeft();

  /** Applies in memory and queues for the database; `show` follows. Gives the way back. */
  function carryOut(changes: readonly Change[]): readonly Change[] {
    const inverse: Change[] = [];
    for (const wanted of changes) {
      for (const one of puttingBack(replica.answers(), wanted)) {
        const change = effectOf(replica.answers(), typedHere(replica.answers(), one));
        if (!change) continue;
        const back = inverseOf(replica.answers(), change);
        if (back) inverse.unshift(back);
        replica.make(change);
      }
    }
    return inverse;
  }

  /** What was done is shown and remembered as one: whoever listens is asked once. */
  function show(deeds?: Pick<ProcessState, 'past' | 'future'>): void {
    store.setState(({ process }) => ({ process: withAnswers(process, replica.answers()), ...deeds }));
    replica.announce();
  }

  /** The text of an approved document is locked: no deed of this window writes in it, and the person is told (decision 0030). */
  function isLocked(changes: readonly Change[]): boolean {
    const refusedBy = lockAgainst(replica.answers(), changes) ?? null;
    if (refusedBy !== store.getState().refusedBy) store.setState({ refusedBy });
    return refusedBy !== null;
  }

  function undo(): string | null {
    const deed = store.getState().past.at(-1);
    if (!deed || isLocked(deed.inverse)) return null;
    const again = carryOut(deed.inverse);
    const { past, future } = store.getState();
    show({ past: past.slice(0, -1), future: [...future, { ...deed, changes: again }] });
    endTyping();
    return deed.label;
  }

  function endTyping(): void {
    ended = store.getState().past.at(-1)?.id;
  }

  return Object.assign(store, {
    parts: line.parts,
    change(changes: readonly Change[], label: string, said?: string) {
      if (isLocked(changes)) return null;
      const inverse = carryOut(changes);
      if (inverse.length === 0) {
        show();
        return null;
      }
      const before = withUndone(store.getState(), newDeedId);
      const aloud = said === undefined ? {} : { said };
      const deed = doneAt({ id: newDeedId(), label, ...aloud, changes, inverse }, Date.now());
      const isFree = before === store.getState().past && before.at(-1)?.id !== ended;
      const past = isFree ? joined(before, deed) : [...before, deed];
      show({ past: past.slice(-MOST_DEEDS), future: [] });
      return past.at(-1) ?? null;
    },
    undo,
    undoIfLast: (deed: Deed) => (isLast(store.getState().past, deed) ? undo() : null),
    redo() {
      const deed = store.getState().future.at(-1);
      if (!deed || isLocked(deed.changes)) return null;
      const inverse = carryOut(deed.changes);
      const { past, future } = store.getState();
      show({ past: [...past, { ...deed, inverse }], future: future.slice(0, -1) });
      endTyping();
      return deed.label;
    },
    endTyping,
    visit(step: string) {
      if (store.getState().process.lastStep === step) return;
      store.setState(({ process }) => ({ process: { ...process, lastStep: step } }));
      given.onVisit(step);
    },
    flush: () => autosave.flush(),
    unstored: () => replica.unstored(),
    replaced() {
      line.tell({ kind: 'replaced' });
      given.onReplaced('here');
    },
    async close() {
      stopMessages();
      stopJoined();
      stopClosing();
      replica.settle();
      // What is typed before the page has followed is stored and told as ever.
      await autosave.dispose();
    },
  });
}

const withAnswers = (process: Process, answers: Process['answers']): Process =>
  answers === process.answers ? process : { ...process, answers };
