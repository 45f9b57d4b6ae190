import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import {
  askedIn,
  questionnaireRecordId,
  questionnaireRecordOf,
  questionnaireRenewal,
} from '#domain/questionnaire/record.ts';
import { newId } from '#session/machine/new-id.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';
import { openRecord } from './open-record.ts';

/** Somebody in this browser who has begun to answer a questionnaire. Never with what was answered, nor who. */
export interface BegunReply {
  /** Id of the record. */
  readonly id: string;
  /** ISO time of the last change. */
  readonly updatedAt: string;
}

/** Which answers to this questionnaire are begun here; the latest first. Rejects when the database cannot be used. */
export async function begunReplies(
  repository: ProcessRepository,
  { process, round, audience }: QuestionnaireInvitation,
): Promise<readonly BegunReply[]> {
  return (await repository.list()).flatMap(({ id, updatedAt, answerTo }) =>
    answerTo?.process === process && answerTo.questionnaire === audience && answerTo.round === round
      ? [{ id, updatedAt }]
      : [],
  );
}

/**
 * Opens a questionnaire as a record of whoever answers. `as` is the id of the one to go on with, or `another` for one more
 * who shares the browser. Rejects when the database cannot be used.
 */
export async function openQuestionnaire(
  repository: ProcessRepository,
  windows: Windows,
  invitation: QuestionnaireInvitation,
  as?: string,
): Promise<{ readonly kind: 'record'; readonly id: string } | { readonly kind: 'newer' | 'damaged' }> {
  const id =
    as === 'another' ? questionnaireRecordId(invitation, newId()) : (as ?? questionnaireRecordId(invitation));
  return openRecord(repository, windows, id, {
    make: (now) => questionnaireRecordOf(invitation, { now, newId, id }),
    isOurs: (record) => {
      const asked = askedIn(record);
      return asked?.process === invitation.process && asked.round === invitation.round;
    },
    renewal: (record) => questionnaireRenewal(record, invitation),
  });
}
