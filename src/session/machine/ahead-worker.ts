/** What a worker that was started ahead is called, so that it can fetch what it will need meanwhile. */
export const AHEAD = 'ahead';

/** A worker that may be started before there is work for it. */
export interface AheadWorker {
  readonly begin: () => void;
  /** The one that waits, or a new one; the caller ends it. */
  readonly take: () => Worker;
  /** Ends the one that waits. */
  readonly end: () => void;
}

export function aheadWorker(startWorker: (name?: string) => Worker): AheadWorker {
  let waiting: Worker | null = null;
  const end = (): void => {
    waiting?.terminate();
    waiting = null;
  };
  return {
    begin() {
      if (waiting) return;
      const worker = startWorker(AHEAD);
      waiting = worker;
      // It did not come: asked for again, it may.
      worker.onerror = () => {
        if (waiting === worker) end();
      };
    },
    take() {
      const worker = waiting ?? startWorker();
      waiting = null;
      return worker;
    },
    end,
  };
}
