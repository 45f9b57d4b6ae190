import { currentPage, onLeaving, type Page } from '#storage/page-events.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';

/** How long a step stands open before it is remembered, ms: it is drawn by then, and who only passes through is not followed. */
const STAYS_MS = 500;

export interface Bookmark {
  readonly visit: (step: string) => void;
  /** Remembers what is left, and watches the page no longer. */
  readonly close: () => void;
}

/** Remembers on the disk which step was open last, so that one goes on there. Losing it is no loss of text; the next step sets it again. */
export function keepBookmark({
  repository,
  processId,
  page = currentPage(),
}: {
  readonly repository: Pick<ProcessRepository, 'setLastStep'>;
  readonly processId: string;
  /** The browser's own where absent; null for none. */
  readonly page?: Page | null | undefined;
}): Bookmark {
  let visited: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function write(): boolean {
    clearTimeout(timer);
    const step = visited;
    visited = undefined;
    if (step !== undefined) void repository.setLastStep(processId, step).catch(() => undefined);
    return true;
  }
  const stop = page
    ? onLeaving(page, { leaving: write, closing: () => undefined, mayLose: () => false })
    : undefined;
  return {
    visit(step) {
      visited = step;
      clearTimeout(timer);
      timer = setTimeout(write, STAYS_MS);
    },
    close() {
      write();
      stop?.();
    },
  };
}
