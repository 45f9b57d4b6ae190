import type { Parts } from '#content/languages/parts.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';
import { filled } from '#documents/words/document-words.ts';
import { dayHere } from '#session/clock/today.ts';
import { replyPayload, writeReplyFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { leavingOf, type Leaving } from './leaving.ts';

/** Makes the answer to a questionnaire ready, sealed when it says so. Rejects when it cannot be sealed. */
export async function readyReply(
  reply: Reply,
  asked: Pick<QuestionnaireInvitation, 'processName' | 'publicKey' | 'replyTo'>,
  given: {
    readonly words: Parts['questionnaire']['page'];
    readonly answer: Parts['answer'];
    readonly unnamed: string;
  },
): Promise<Leaving> {
  const { publicKey, replyTo } = asked;
  const process = asked.processName || given.unnamed;
  const { words, answer } = given;
  return leavingOf({
    payload: await replyPayload(reply, publicKey),
    fileText: await writeReplyFile(reply, { appVersion: __APP_VERSION__, publicKey }),
    subject: filled(words.subject, { process }),
    head: [filled(words.textOpening, { process })],
    foot: publicKey ? [answer.text.sealed] : [],
    how: words.textHow,
    attached: answer.text.attached,
    replyTo,
    // The name of the file says nothing of who wrote it.
    nameIn: (ending) => fileNameOf(words.fileKind, process, dayHere(new Date(reply.sentAt)), ending),
  });
}
