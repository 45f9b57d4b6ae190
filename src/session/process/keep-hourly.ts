import type { Autosave } from '#storage/autosave.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Makes a restore point for each hour in which something was written. It listens as long as the autosave
 * writes, so there is nothing to stop.
 */
export function keepHourly(given: {
  readonly repository: Pick<ProcessRepository, 'keepVersion'>;
  readonly processId: string;
  readonly autosave: Pick<Autosave, 'onWritten'>;
  /** ISO time. */
  readonly now: () => string;
}): void {
  const { repository, processId, autosave, now } = given;
  let since = now();
  autosave.onWritten(() => {
    const at = now();
    if (Date.parse(at) - Date.parse(since) < HOUR_MS) return;
    since = at;
    // Without a restore point no text is lost; the next hour tries again.
    repository.keepVersion(processId, 'hourly', at).catch(() => undefined);
  });
}
