import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { Parts } from '#content/languages/parts.ts';
import { dayHere } from '#session/clock/today.ts';
import { answerPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { leavingOf, type Leaving } from './leaving.ts';

/** Makes the answer ready, sealed when the invitation says so. Rejects when it cannot be sealed. */
export async function readyAnswer(
  answer: AdvanceAnswer,
  invitation: Invitation,
  given: { readonly words: Parts['answer']; readonly unnamed: string; readonly when: string },
): Promise<Leaving> {
  const { publicKey, replyTo } = invitation;
  const words = given.words.text;
  const process = invitation.processName || given.unnamed;
  return leavingOf({
    payload: await answerPayload(answer, publicKey),
    fileText: await writeAnswerFile(answer, { appVersion: __APP_VERSION__, publicKey }),
    subject: words.subject(process, answer.unit || answer.role),
    head: [
      words.opening(process),
      [words.who(answer.role, answer.unit), words.version(answer.version, given.when)].join('\n'),
    ],
    foot: publicKey ? [words.sealed] : [],
    how: words.how,
    attached: words.attached,
    replyTo,
    nameIn: (ending) =>
      fileNameOf(
        given.words.send.fileKind,
        [answer.unit || process, answer.role].filter(Boolean).join(' '),
        dayHere(new Date(answer.sentAt)),
        ending,
      ),
  });
}
