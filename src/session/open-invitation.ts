import { recordOf, isAdvanceAnswer, recordIdOf } from '#domain/advance/leader-record.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { renewalOf, type Renewed } from '#domain/advance/renew-record.ts';
import { answerIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { newId } from '#session/machine/new-id.ts';
import type { Windows } from '#storage/windows.ts';
import { openRecord } from './open-record.ts';

/**
 * Where an invitation leads: the leader's own record in this browser, made the first time. `renewed` is what a newer
 * invitation changed in it. `newer` and `damaged`: the record is here and cannot be read; nothing was written.
 */
export type OpenedInvitation =
  | { readonly kind: 'record'; readonly id: string; readonly renewed: readonly Renewed[] }
  | { readonly kind: 'newer' | 'damaged' };

/** Somebody in this browser who has begun to answer an invitation for all. Never with what was answered. */
export interface BegunAnswer {
  /** Id of the record. */
  readonly id: string;
  readonly role: string;
  readonly unit: string;
  /** ISO time of the last change. */
  readonly updatedAt: string;
}

/**
 * Who has begun to answer this invitation for all here; the latest first. Nobody where it went to one leader. Rejects
 * when the database cannot be used.
 */
export async function begunAnswers(
  repository: ProcessRepository,
  invitation: Invitation,
): Promise<readonly BegunAnswer[]> {
  if (invitation.leader !== '') return [];
  const first = recordIdOf(invitation);
  return (await repository.list()).flatMap(({ id, updatedAt, answerTo }) =>
    answerTo?.process === invitation.process &&
    answerTo.questionnaire === undefined &&
    (answerTo.leader === '' || id === first)
      ? [{ id, role: answerTo.role, unit: answerTo.unit, updatedAt }]
      : [],
  );
}

/**
 * Opens an invitation. The same invitation always leads to the same record, in however many windows it is opened; what
 * the leader has answered is never touched. An invitation for all can have several records in one browser: `as` is the
 * id of the one to go on with, or `another` for one more. Rejects when the database cannot be used.
 */
export async function openInvitation(
  repository: ProcessRepository,
  windows: Windows,
  invitation: Invitation,
  as?: string,
): Promise<OpenedInvitation> {
  const id = as === 'another' ? recordIdOf(invitation, newId()) : (as ?? recordIdOf(invitation));
  let renewed: readonly Renewed[] = [];
  const opened = await openRecord(repository, windows, id, {
    make: (now) => recordOf(invitation, { now, newId, id }),
    isOurs: (record) =>
      isAdvanceAnswer(record) && answerIn(record.answers, register, 'process') === invitation.process,
    renewal: (record) => {
      const { changes, told } = renewalOf(record, invitation);
      renewed = told;
      return changes;
    },
  });
  return opened.kind === 'record' ? { ...opened, renewed } : opened;
}
