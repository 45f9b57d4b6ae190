import { deflateSync, strToU8 } from 'fflate';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';
import {
  ANSWER_FORMAT,
  ANSWER_VERSION,
  INVITATION_FORMAT,
  INVITATION_VERSION,
  INVITATION_WITHOUT_LINE,
  QUESTIONNAIRE_FORMAT,
  QUESTIONNAIRE_VERSION,
  REPLY_FORMAT,
  REPLY_VERSION,
} from './advance-format.ts';
import { wrapped, type PayloadKind } from './envelope.ts';

interface FileGiven {
  readonly appVersion: string;
}

/** The invitation as letters for an address or a text; `find-payloads.ts` says where they go. */
export const invitationPayload = (invitation: Invitation): string =>
  wrapped('invitation', packed(invitation), versionOf(invitation));

const versionOf = ({ line }: Invitation): number => (line ? INVITATION_VERSION : INVITATION_WITHOUT_LINE);

export const writeInvitationFile = (invitation: Invitation, { appVersion }: FileGiven): string =>
  fileText({ format: INVITATION_FORMAT, formatVersion: versionOf(invitation), appVersion, invitation });

/** The answer as letters, sealed when there is a public key (empty: not sealed). */
export const answerPayload = (answer: AdvanceAnswer, publicKey: string): Promise<string> =>
  sealedPayload(answer, publicKey, { open: 'answer', sealed: 'sealed' });

/** A questionnaire to somebody who is to answer it, as letters for an address or a text. */
export const questionnairePayload = (questionnaire: QuestionnaireInvitation): string =>
  wrapped('questionnaire', packed(questionnaire));

export const writeQuestionnaireFile = (
  questionnaire: QuestionnaireInvitation,
  { appVersion }: FileGiven,
): string =>
  fileText({
    format: QUESTIONNAIRE_FORMAT,
    formatVersion: QUESTIONNAIRE_VERSION,
    appVersion,
    questionnaire,
  });

/** The answer to a questionnaire as letters, sealed when there is a public key (empty: not sealed). */
export const replyPayload = (reply: Reply, publicKey: string): Promise<string> =>
  sealedPayload(reply, publicKey, { open: 'reply', sealed: 'sealed-reply' });

async function sealedPayload(
  content: AdvanceAnswer | Reply,
  publicKey: string,
  kinds: { readonly open: PayloadKind; readonly sealed: PayloadKind },
): Promise<string> {
  if (!publicKey) return wrapped(kinds.open, packed(content));
  const { seal } = await import('../sealed/sealed.ts');
  const id = strToU8(content.process);
  const sealed = await seal(packed(content), publicKey);
  // Which process it belongs to stands outside the seal: its key must be found.
  const body = new Uint8Array(1 + id.length + sealed.length);
  body[0] = id.length;
  body.set(id, 1);
  body.set(sealed, 1 + id.length);
  return wrapped(kinds.sealed, body);
}

/** The text of an answer file. A sealed one says only which process it belongs to; the rest is an armored age file. */
export const writeAnswerFile = (answer: AdvanceAnswer, given: SealedFileGiven): Promise<string> =>
  sealedFile({ format: ANSWER_FORMAT, formatVersion: ANSWER_VERSION }, { answer }, given);

/** The same of an answer to a questionnaire. */
export const writeReplyFile = (reply: Reply, given: SealedFileGiven): Promise<string> =>
  sealedFile({ format: REPLY_FORMAT, formatVersion: REPLY_VERSION }, { reply }, given);

type SealedFileGiven = FileGiven & { readonly publicKey: string };

async function sealedFile(
  kind: { readonly format: string; readonly formatVersion: number },
  content: { readonly answer: AdvanceAnswer } | { readonly reply: Reply },
  { appVersion, publicKey }: SealedFileGiven,
): Promise<string> {
  const head = { ...kind, appVersion };
  if (!publicKey) return fileText({ ...head, ...content });
  const { armored, seal } = await import('../sealed/sealed.ts');
  const inside = 'answer' in content ? content.answer : content.reply;
  const sealed = await seal(strToU8(JSON.stringify(inside)), publicKey);
  return fileText({ ...head, process: inside.process, sealed: armored(sealed) });
}

const packed = (value: unknown): Uint8Array => deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
const fileText = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;
