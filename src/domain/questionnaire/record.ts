import type { Audience } from '../guide/choices.ts';
import { isAudience } from '../guide/choices.ts';
import { answerIn, answersIn, placeOf, rowsIn, type FieldId } from '../guide/read.ts';
import { invitation as register } from '../guide/registers/invitation.ts';
import { questionnaires } from '../guide/registers/questionnaires.ts';
import { stableId } from '../advance/stable-id.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Place } from '../process/place.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '../process/process.ts';
import { rowIn, textOf } from '../process/rows.ts';
import { sameValue } from '../values/same-value.ts';
import type { QuestionnaireInvitation } from './invitation.ts';
import type { QuestionId } from './questions.ts';
import { saidIn, type Reply } from './reply.ts';

/** Whose questionnaire a record answers; null for every other process. */
export function questionnaireIn(record: Pick<Process, 'answers'>): Audience | null {
  const audience = answerIn(record.answers, register, 'questionnaire');
  return isAudience(audience) ? audience : null;
}

/** The id of the record an invitation opens in this browser. `another` gives that of one more who shares the browser. */
export const questionnaireRecordId = (
  { process, round, audience }: Pick<QuestionnaireInvitation, 'process' | 'round' | 'audience'>,
  another?: string,
): string => stableId('reply', process, round, audience, ...(another === undefined ? [] : [another]));

/** The own record of somebody who answers. `newId` makes the id their answer goes by: it is made here, and of nothing. */
export function questionnaireRecordOf(
  invitation: QuestionnaireInvitation,
  given: { readonly now: string; readonly newId: () => string; readonly id: string },
): Process {
  const record = given.newId();
  return {
    id: given.id,
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: given.now,
    updatedAt: given.now,
    answers: {
      [register.id]: { ...invitedFields(invitation), record },
      [questionnaires.id]: { [invitation.audience]: [{ id: record, round: invitation.round }] },
    },
  };
}

/** What the invitation says, as the register `invitation` keeps it. */
function invitedFields(
  invitation: QuestionnaireInvitation,
): Partial<Record<FieldId<typeof register>, unknown>> {
  const { audience, round, process, processName, healthTrust, unitName, bodyName } = invitation;
  const { facilitator, deadline, replyTo, publicKey } = invitation;
  return {
    process,
    processName: bodyName || processName,
    healthTrust,
    unitName,
    facilitator,
    questionnaire: audience,
    round,
    deadline,
    replyTo,
    publicKey,
  };
}

/** What makes a record follow a newer invitation to the same questionnaire. No answer is touched. */
export function questionnaireRenewal(
  record: Process,
  invitation: QuestionnaireInvitation,
): readonly Change[] {
  const kept = answersIn(record.answers, register);
  return Object.entries(invitedFields(invitation)).flatMap(([field, value]) =>
    sameValue(kept[field as FieldId<typeof register>] ?? '', value)
      ? []
      : [setAt(placeOf(register, field as FieldId<typeof register>), value === '' ? undefined : value)],
  );
}

/** Who asks, as it stands in a record; null for other processes. */
export function askedIn(
  record: Process,
): (Omit<QuestionnaireInvitation, 'language'> & { record: string }) | null {
  const audience = questionnaireIn(record);
  if (audience === null) return null;
  const kept = answersIn(record.answers, register);
  const text = (field: FieldId<typeof register>): string => textOf(kept[field]);
  return {
    process: text('process'),
    processName: text('processName'),
    bodyName: text('processName'),
    healthTrust: text('healthTrust'),
    unitName: text('unitName'),
    facilitator: text('facilitator'),
    audience,
    round: text('round'),
    deadline: text('deadline'),
    replyTo: text('replyTo'),
    publicKey: text('publicKey'),
    record: text('record'),
  };
}

/** Where in a record somebody answers a question. */
export const placeOfQuestion = (record: Process, question: QuestionId): Place => {
  const audience = questionnaireIn(record) ?? 'members';
  const row = textOf(answerIn(record.answers, register, 'record'));
  return { ...placeOf(questionnaires, audience, row), column: question };
};

/** An answer as it is to be sent now, and whether just this has been taken out before. */
export interface CurrentReply {
  readonly reply: Reply;
  readonly sentBefore: boolean;
  /** Kept in the record when the answer is taken out. */
  readonly mark: string;
}

/** The answer in a record: the next version where something was changed since it was last sent, else the same again. */
export function currentReply(record: Process, now: string): CurrentReply | null {
  const asked = askedIn(record);
  if (!asked) return null;
  const { process, audience, round } = asked;
  const kept = answersIn(record.answers, register);
  const row = rowIn(rowsIn(record.answers, questionnaires, audience), asked.record);
  const own =
    audience === 'leaders' ? { role: textOf(kept.role).trim(), unit: textOf(kept.unit).trim() } : null;
  const said = saidIn(audience, row ?? {});
  const mark = stableId('sent', JSON.stringify([own, said]));
  const version = Math.max(0, Math.trunc(Number(textOf(kept.version))) || 0);
  const sentBefore = version > 0 && textOf(kept.sentMark) === mark;
  return {
    reply: {
      process,
      audience,
      round,
      record: asked.record,
      version: sentBefore ? version : version + 1,
      sentAt: sentBefore ? textOf(kept.sentAt) : now,
      role: own?.role ?? '',
      unit: own?.unit ?? '',
      said,
    },
    sentBefore,
    mark,
  };
}

/** Notes in the record that this version of the answer was taken out, and what it held. */
export const noteReplyTakenOut = ({
  reply,
  mark,
}: Pick<CurrentReply, 'reply' | 'mark'>): readonly Change[] => [
  setAt(placeOf(register, 'version'), String(reply.version)),
  setAt(placeOf(register, 'sentAt'), reply.sentAt),
  setAt(placeOf(register, 'sentMark'), mark),
];
