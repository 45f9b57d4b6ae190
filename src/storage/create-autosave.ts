import type { Autosave, SaveState } from './autosave.ts';
import { createListeners } from './listeners.ts';
import { currentPage, onLeaving, type Page } from './page-events.ts';
import { createPendingQueue } from './pending-queue.ts';
import type { ProcessRepository, Written } from './process-repository.ts';
import { saveFailureOf } from './save-failure.ts';

/** How long the first unsaved change waits for more, ms: half of what is promised, the rest is for the disk. */
const GATHER_MS = 200;
/** How long after a failure the write is tried again by itself, ms. */
const RETRY_MS = 5_000;
/** A write that takes longer than this is shown as blocked, though it may still get through, ms. */
const SLOW_MS = 5_000;

export interface AutosaveGiven {
  readonly repository: Pick<ProcessRepository, 'write'>;
  readonly processId: string;
  /** ISO time. */
  readonly now: () => string;
  /** The browser's own where absent; null for none. */
  readonly page?: Page | null | undefined;
}

/**
 * One write is under way at a time; what is changed meanwhile goes in the next. What could not be written
 * stays here and is tried again: at the next change, on every flush, and every five seconds.
 */
export function createAutosave({
  repository,
  processId,
  now,
  page = currentPage(),
}: AutosaveGiven): Autosave {
  const queue = createPendingQueue();
  const stateListeners = createListeners<[SaveState]>();
  const closingListeners = createListeners<[]>();
  const keepers = new Set<() => boolean>();
  const writtenListeners = createListeners<[Written, number]>();
  let state: SaveState = { kind: 'saved', at: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerIsRetry = false;
  /** Resolves with whether the disk has it. */
  let underWay: Promise<boolean> | null = null;
  let pushed = 0;
  let stored = 0;
  let disposed = false;

  const stopListening = page
    ? onLeaving(page, {
        leaving,
        closing: () => closingListeners.tell(),
        mayLose: () => state.kind === 'failed' || pushed > stored,
      })
    : () => undefined;

  /** Of a disk that fails the person hears, whatever is kept elsewhere. */
  function leaving(): boolean {
    void flush();
    const kept = [...keepers].map((keep) => keep());
    return state.kind !== 'failed' && kept.includes(true);
  }

  function become(next: SaveState): void {
    state = next;
    stateListeners.tell(next);
  }

  function wake(ms: number): void {
    clearTimeout(timer);
    timerIsRetry = ms === RETRY_MS;
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, ms);
  }

  function startWrite(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    underWay = write().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function write(): Promise<boolean> {
    const changes = queue.takeAll();
    const upTo = pushed;
    const at = now();
    const slow = setTimeout(() => become({ kind: 'failed', reason: 'blocked' }), SLOW_MS);
    let written: Written;
    try {
      written = await repository.write(processId, changes, at);
    } catch (error) {
      queue.putBack(changes);
      wake(RETRY_MS);
      become({ kind: 'failed', reason: saveFailureOf(error) });
      return false;
    } finally {
      clearTimeout(slow);
    }
    stored = upTo;
    become(queue.isEmpty() ? { kind: 'saved', at } : { kind: 'saving' });
    writtenListeners.tell(written, upTo);
    if (disposed && queue.isEmpty()) stopListening();
    return true;
  }

  async function flush(): Promise<void> {
    const target = pushed;
    while (stored < target) {
      const written = await (underWay ?? startWrite());
      if (!written) return;
    }
  }

  return {
    push(change, seen, whose) {
      queue.push({ change, seen, ...whose });
      pushed += 1;
      if (timer === undefined || timerIsRetry) wake(GATHER_MS);
      if (state.kind === 'saved') become({ kind: 'saving' });
    },
    flush,
    state: () => state,
    onState: stateListeners.add,
    onWritten: writtenListeners.add,
    onClosing: closingListeners.add,
    onLeaving(keep) {
      keepers.add(keep);
      return () => void keepers.delete(keep);
    },
    async dispose() {
      disposed = true;
      await flush();
      // What the disk would not take keeps being tried, and the page keeps asking the person to stay.
      if (stored === pushed) stopListening();
    },
  };
}
