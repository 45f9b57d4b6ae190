import type { Process } from '#domain/process/process.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import type { Order } from '#storage/order.ts';
import type { Page } from '#storage/page-events.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows, WindowMessage } from '#storage/windows.ts';
import { keepBookmark } from './keep-bookmark.ts';
import { keepHourly } from './keep-hourly.ts';
import { createLineHere } from './line-here.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';
import type { Base } from './stored-base.ts';

/** A disk that could not be read is asked again, ms. */
const TRY_AGAIN_MS = 5_000;

export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly store: ProcessStore }
  | { readonly kind: 'missing' | 'newer' | 'damaged' | 'failed' };

interface FollowGiven {
  readonly repository: ProcessRepository;
  readonly windows: Windows;
  readonly processId: string;
  /** ISO time. */
  readonly now: () => string;
  /** The browser's own where absent; null for none. */
  readonly page?: Page | null;
  /** Hears what is open now: once when it is opened, and each time the whole of it is replaced. */
  readonly onOpened: (opened: Opened) => void;
}

/**
 * Opens a process and keeps it open. When the whole of it is replaced, here or in another window, the new one
 * is opened in its place, without taking the page away. Returns the way to save and close.
 */
export function followProcess({
  repository,
  windows,
  processId,
  now,
  page,
  onOpened,
}: FollowGiven): () => void {
  const line = windows.open(processId);
  const newLine = createLineHere(line);
  const bookmark = keepBookmark({ repository, processId, page });
  let store: ProcessStore | null = null;
  let stopped = false;
  let turn = 0;
  let trying: ReturnType<typeof setTimeout> | undefined;
  /** What was said since the record was asked for; null when it is not being read. */
  let missed: WindowMessage[] | null = null;
  /** Every store that was left so far is on the disk, and has said so. */
  let left: Promise<unknown> = Promise.resolve();

  const leave = (one: ProcessStore | null): Promise<unknown> =>
    (left = Promise.allSettled([left, one?.close()]));

  const stopMissing = line.onMessage((message) => {
    missed?.push(message);
    // Before anything is open here, nobody else hears that it was replaced.
    if (!store && message.kind === 'replaced') void open('start');
  });
  const load = async (): Promise<Base | null> => {
    const loaded = await repository.load(processId);
    return loaded.kind === 'loaded' ? { answers: loaded.process.answers, order: loaded.order } : null;
  };

  function newStore(process: Process, order: Order, because: 'start' | 'here' | 'elsewhere'): ProcessStore {
    const autosave = createAutosave({ repository, processId, now, page });
    keepHourly({ repository, processId, autosave, now });
    return createProcessStore({
      process,
      order,
      autosave,
      line: newLine(),
      load,
      // Keys may still reach the store before, until the page has followed: it is as another window to this one.
      missed: [
        ...(because === 'start' ? line.leftBehind() : []),
        ...(store?.unstored() ?? []),
        ...(missed ?? []),
      ],
      onVisit: bookmark.visit,
      onReplaced: (where) => void open(where),
      elsewhere: because === 'elsewhere' ? 'followed' : null,
      ...(store && { ownView: store.getState().ownView }),
    });
  }

  async function open(because: 'start' | 'here' | 'elsewhere'): Promise<void> {
    const mine = (turn += 1);
    const before = store;
    missed = before ? [] : (missed ?? []);
    await before?.flush();
    if (before?.getState().saveState.kind === 'failed') {
      // What is on the screen is all there is of it: it stays, with the notice and the way to rescue it.
      before.setState({ elsewhere: 'replaced' });
      return;
    }
    const loaded = await repository.load(processId).catch(() => ({ kind: 'failed' }) as const);
    if (stopped || mine !== turn) return;
    if (loaded.kind === 'loaded') {
      // Without a restore point no text is lost; the next hour tries again.
      if (because === 'start') repository.keepVersion(processId, 'opened', now()).catch(() => undefined);
      store = newStore(loaded.process, loaded.order, because);
      missed = null;
      onOpened({ kind: 'open', store });
    } else {
      store = null;
      onOpened({ kind: loaded.kind });
      if (loaded.kind === 'failed') trying = setTimeout(() => void open(because), TRY_AGAIN_MS);
    }
    await leave(before);
  }

  void open('start');
  return () => {
    stopped = true;
    clearTimeout(trying);
    stopMissing();
    bookmark.close();
    void leave(store).then(() => line.close());
  };
}
