import type { Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { valueAt } from '#domain/process/value-at.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { RepositoryError } from '#storage/repository-error.ts';
import type { Windows } from '#storage/windows.ts';

interface RecordGiven {
  readonly make: (now: string) => Process;
  /** Is what is stored under the id the record of this invitation? */
  readonly isOurs: (record: Process) => boolean;
  /** What a newer invitation changes in it. */
  readonly renewal: (record: Process) => readonly Change[];
}

/**
 * Opens the record of somebody who was invited, and makes it the first time; in however many windows it is opened, it is the
 * same one. `newer` and `damaged`: it is here and cannot be read; nothing was written. Rejects when the database cannot be used.
 */
export async function openRecord(
  repository: ProcessRepository,
  windows: Windows,
  id: string,
  { make, isOurs, renewal }: RecordGiven,
): Promise<{ readonly kind: 'record'; readonly id: string } | { readonly kind: 'newer' | 'damaged' }> {
  const now = new Date().toISOString();
  const found = await repository.load(id);
  if (found.kind === 'newer' || found.kind === 'damaged') return { kind: found.kind };
  if (found.kind === 'missing') {
    try {
      await repository.create(make(now));
    } catch (error) {
      // Another window was first.
      if (!(error instanceof RepositoryError && error.reason === 'taken')) throw error;
    }
    return { kind: 'record', id };
  }
  const record = found.process;
  if (!isOurs(record)) return { kind: 'damaged' };
  const changes = renewal(record);
  if (changes.length > 0) {
    const seen = changes.map((change) => ({
      change,
      seen: valueAt(record.answers, change.step, change.path),
    }));
    await repository.write(id, seen, now);
    windows.tell(id, { kind: 'changes', changes });
  }
  return { kind: 'record', id };
}
