import { applyChange, valueAt } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import type { KeptVersion, PendingChange } from './process-repository.ts';
import { sameValue } from '#domain/values/same-value.ts';

/**
 * The process with the changes applied in order, and every value that another window wrote and one of
 * them is about to replace. A blank value is not kept: nothing a person wrote is lost with it.
 */
export function applyPending(
  process: Process,
  changes: readonly PendingChange[],
  at: string,
): { readonly process: Process; readonly kept: readonly KeptVersion[] } {
  const kept: KeptVersion[] = [];
  let { answers } = process;
  for (const { change, seen } of changes) {
    if (change.kind === 'set') {
      const { step, path, value } = change;
      const stored = valueAt(answers, step, path);
      if (!isBlank(stored) && !sameValue(stored, seen) && !sameValue(stored, value))
        kept.push({ processId: process.id, at, because: 'overwritten', step, path, value: stored });
    }
    answers = applyChange(answers, change);
  }
  return { process: { ...process, answers, updatedAt: at }, kept };
}
