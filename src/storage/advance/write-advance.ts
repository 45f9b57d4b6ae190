import { deflateSync, strToU8 } from 'fflate';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import {
  ANSWER_FORMAT,
  ANSWER_VERSION,
  INVITATION_FORMAT,
  INVITATION_VERSION,
  INVITATION_WITHOUT_LINE,
} from './advance-format.ts';
import { wrapped } from './envelope.ts';

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
export async function answerPayload(answer: AdvanceAnswer, publicKey: string): Promise<string> {
  if (!publicKey) return wrapped('answer', packed(answer));
  const { seal } = await import('../sealed/sealed.ts');
  const id = strToU8(answer.process);
  const sealed = await seal(packed(answer), publicKey);
  // Which process it belongs to stands outside the seal: its key must be found.
  const body = new Uint8Array(1 + id.length + sealed.length);
  body[0] = id.length;
  body.set(id, 1);
  body.set(sealed, 1 + id.length);
  return wrapped('sealed', body);
}

/** The text of an answer file. A sealed one says only which process it belongs to; the rest is an armored age file. */
export async function writeAnswerFile(
  answer: AdvanceAnswer,
  { appVersion, publicKey }: FileGiven & { readonly publicKey: string },
): Promise<string> {
  const head = { format: ANSWER_FORMAT, formatVersion: ANSWER_VERSION, appVersion };
  if (!publicKey) return fileText({ ...head, answer });
  const { armored, seal } = await import('../sealed/sealed.ts');
  const sealed = await seal(strToU8(JSON.stringify(answer)), publicKey);
  return fileText({ ...head, process: answer.process, sealed: armored(sealed) });
}

const packed = (value: unknown): Uint8Array => deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
const fileText = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;
