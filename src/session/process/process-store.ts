import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChanges, effectOf, inverseOf, valueAt, type Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import type { Autosave, SaveState } from '#storage/autosave.ts';
import type { SharedParts, WindowLine } from '#storage/windows.ts';
import { newId } from '#session/machine/new-id.ts';
import { createTakeOver } from './take-over.ts';
import { isLast, joined, type Deed } from './deed.ts';
import { deedsAfterOthers } from './deeds-after-others.ts';

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
   * deed before.
   */
  change(changes: readonly Change[], label: string): Deed | null;
  /** Takes back the latest deed and gives its label, or null when there is none. */
  undo(): string | null;
  /** The same for this deed only: null, and nothing taken back, when something has been done since or it was undone. */
  undoIfLast(deed: Deed): string | null;
  redo(): string | null;
  /** Remembers the step as the one to come back to. */
  visit(step: string): void;
  flush(): Promise<void>;
  /** The whole process was replaced from here: the other windows are told, and it is opened anew. */
  replaced(): void;
  close(): Promise<void>;
}

/** Deeds kept for undo; a day's typing fits, memory stays small. */
const MOST_DEEDS = 500;

export function createProcessStore(given: {
  process: Process;
  autosave: Autosave;
  /** Stays open when the store is closed: it can be followed by another store of the same process. */
  line: WindowLine;
  onVisit: (step: string) => void;
  /** The whole process was replaced, from this window or another. */
  onReplaced: (where: 'here' | 'elsewhere') => void;
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
  }));
  // Of this store, not of the line: counting begins anew with each, and `written` must never be said of another's.
  const by = newId();
  let pushed = 0;
  let deeds = 0;
  const push = (change: Change, seen: unknown): void => {
    autosave.push(change, seen);
    pushed += 1;
  };
  const takeOver = createTakeOver({
    answers: () => store.getState().process.answers,
    store: push,
    onWaits: () => showSaveState(),
  });
  /** «Saved» is said of everything that stands on this screen, also of what was typed in another window. */
  function showSaveState(): void {
    const own = autosave.state();
    store.setState({ saveState: own.kind === 'saved' && takeOver.waits() ? { kind: 'saving' } : own });
  }
  const stopStates = autosave.onState(showSaveState);
  const stopClosing = autosave.onClosing(() => takeOver.settle());
  const stopWritten = autosave.onWritten((_process, _changes, upTo) =>
    line.tell({ kind: 'written', sent: { by, upTo } }),
  );
  const stopChanges = line.onMessage((message) => {
    if (message.kind === 'written') return takeOver.written(message.sent);
    if (message.kind === 'changes') {
      const before = store.getState().process.answers;
      store.setState((state) => ({
        process: withChanges(state.process, message.changes),
        ...deedsAfterOthers(state, message.changes),
      }));
      if (message.sent) takeOver.heard(message.changes, message.sent, before);
      return;
    }
    takeOver.forget();
    if (message.kind === 'replaced') given.onReplaced('elsewhere');
    else store.setState({ elsewhere: message.kind });
  });

  /** Applies in memory, queues for the database, tells the other windows. Gives the way back. */
  function carryOut(changes: readonly Change[]): readonly Change[] {
    const inverse: Change[] = [];
    const done: Change[] = [];
    let { process } = store.getState();
    for (const given of changes) {
      const change = effectOf(process.answers, given);
      if (!change) continue;
      const back = inverseOf(process.answers, change);
      if (back) inverse.unshift(back);
      done.push(change);
      push(change, valueAt(process.answers, change.step, change.path));
      process = withChanges(process, [change]);
    }
    store.setState({ process });
    if (done.length > 0) line.tell({ kind: 'changes', changes: done, sent: { by, upTo: pushed } });
    return inverse;
  }

  function undo(): string | null {
    const deed = store.getState().past.at(-1);
    if (!deed) return null;
    const again = carryOut(deed.inverse);
    store.setState(({ past, future }) => ({
      past: past.slice(0, -1),
      future: [...future, { ...deed, changes: again }],
    }));
    return deed.label;
  }

  return Object.assign(store, {
    parts: line.parts,
    change(changes: readonly Change[], label: string) {
      const inverse = carryOut(changes);
      if (inverse.length === 0) return null;
      const past = joined(store.getState().past, { id: (deeds += 1), label, changes, inverse });
      store.setState({ past: past.slice(-MOST_DEEDS), future: [] });
      return past.at(-1) ?? null;
    },
    undo,
    undoIfLast: (deed: Deed) => (isLast(store.getState().past, deed) ? undo() : null),
    redo() {
      const deed = store.getState().future.at(-1);
      if (!deed) return null;
      const inverse = carryOut(deed.changes);
      store.setState(({ past, future }) => ({
        past: [...past, { ...deed, inverse }],
        future: future.slice(0, -1),
      }));
      return deed.label;
    },
    visit(step: string) {
      if (store.getState().process.lastStep === step) return;
      store.setState(({ process }) => ({ process: { ...process, lastStep: step } }));
      given.onVisit(step);
    },
    flush: () => autosave.flush(),
    replaced() {
      takeOver.forget();
      line.tell({ kind: 'replaced' });
      given.onReplaced('here');
    },
    async close() {
      stopChanges();
      stopClosing();
      takeOver.settle();
      await autosave.dispose();
      stopStates();
      stopWritten();
    },
  });
}

const withChanges = (process: Process, changes: readonly Change[]): Process => {
  const answers = applyChanges(process.answers, changes);
  return answers === process.answers ? process : { ...process, answers };
};
