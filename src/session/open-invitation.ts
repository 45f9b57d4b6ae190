import { recordOf, isAdvanceAnswer, recordIdOf } from '#domain/advance/leader-record.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { renewalOf, type Renewed } from '#domain/advance/renew-record.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { valueAt } from '#domain/process/change.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { RepositoryError } from '#storage/repository-error.ts';
import { createWindowChannel } from '#storage/windows.ts';
import { newId } from '#session/browser/new-id.ts';

/**
 * Where an invitation leads: the leader's own record in this browser, made the first time. `renewed` is what a newer
 * invitation changed in it. `newer` and `damaged`: the record is here and cannot be read; nothing was written.
 */
export type OpenedInvitation =
  | { readonly kind: 'record'; readonly id: string; readonly renewed: readonly Renewed[] }
  | { readonly kind: 'newer' | 'damaged' };

/**
 * Opens an invitation. The same invitation always leads to the same record, in however many windows it is opened; what
 * the leader has answered is never touched. Rejects when the database cannot be used.
 */
export async function openInvitation(
  repository: ProcessRepository,
  invitation: Invitation,
): Promise<OpenedInvitation> {
  const id = recordIdOf(invitation);
  const now = new Date().toISOString();
  const found = await repository.load(id);
  if (found.kind === 'newer' || found.kind === 'damaged') return { kind: found.kind };
  if (found.kind === 'missing') {
    try {
      await repository.create(recordOf(invitation, { now, newId }));
      return { kind: 'record', id, renewed: [] };
    } catch (error) {
      // Another window was first.
      if (error instanceof RepositoryError && error.reason === 'taken')
        return { kind: 'record', id, renewed: [] };
      throw error;
    }
  }
  const record = found.process;
  const asking = stepAnswers(record, 'invitation')['process'];
  if (!isAdvanceAnswer(record) || asking !== invitation.process) return { kind: 'damaged' };
  const { changes, told } = renewalOf(record, invitation);
  if (changes.length > 0) {
    const seen = changes.map((change) => ({
      change,
      seen: valueAt(record.answers, change.step, change.path),
    }));
    await repository.write(id, seen, now);
    const channel = createWindowChannel(id);
    channel.announce(changes);
    channel.close();
  }
  return { kind: 'record', id, renewed: told };
}
