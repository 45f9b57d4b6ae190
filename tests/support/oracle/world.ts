import type { Answers, Process } from '#domain/process/process.ts';
import { followProcess, type Opened } from '#session/process/follow-process.ts';
import type { ProcessStore } from '#session/process/process-store.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';

/** How the windows of one browser are made, and what they share. */
export interface WorldGiven {
  /** What is stored, as nobody but the test sees it. */
  readonly repository: ProcessRepository;
  readonly processId: string;
  readonly now: () => string;
  /** A new window: its way to the disk and to the others, and how it dies. */
  readonly makeWindow: () => { repository: ProcessRepository; windows: Windows; kill: () => void };
}

/** One window of the process. */
export interface WorldWindow {
  readonly repository: ProcessRepository;
  readonly opened: () => Opened;
  /** Saves and closes, as one who goes to another page does. */
  readonly close: () => void;
  /** Gone in the middle of everything: nothing is said or stored from here any more. */
  readonly kill: () => void;
}

export function openWindow({ processId, now, makeWindow }: WorldGiven): WorldWindow {
  const { repository, windows, kill } = makeWindow();
  let opened: Opened = { kind: 'opening' };
  const close = followProcess({
    repository,
    windows,
    processId,
    now,
    onOpened: (next) => {
      opened = next;
    },
  });
  return { repository, opened: () => opened, close, kill };
}

export const storeOf = (window: WorldWindow): ProcessStore | null => {
  const opened = window.opened();
  return opened.kind === 'open' ? opened.store : null;
};
export const answersOf = (store: ProcessStore): Answers => store.getState().process.answers;

/** Every word that was typed has a number of its own and never stands in two places. */
export const wordOf = (number: number): string => `«w${number}»`;
export const wordsIn = (value: unknown): ReadonlySet<string> =>
  new Set(JSON.stringify(value)?.match(/«w\d+»/g) ?? []);

export async function storedProcess(repository: ProcessRepository, id: string): Promise<Process> {
  const loaded = await repository.load(id);
  if (loaded.kind !== 'loaded') throw new Error(`It is ${loaded.kind}.`);
  return loaded.process;
}
