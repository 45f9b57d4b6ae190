import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { Parts } from '#content/languages/parts.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { dayHere } from '#session/clock/today.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';

/** Outlook takes no longer address than this from a page, characters, escaped. */
const LONGEST_MAILTO = 2000;

/** An answer in every form it can leave by. */
export interface ReadyAnswer {
  readonly subject: string;
  /** Nothing but the answer, as letters. */
  readonly letters: string;
  readonly text: string;
  readonly file: { readonly name: string; readonly text: string };
  /** With the answer in the body where that fits; else a mail that says a file is attached. */
  readonly mail: { readonly address: string; readonly holdsAnswer: boolean };
  /** For another app on a phone: the text, or a text file with a few words where it is long. Phones share no `.json`. */
  readonly shared: { readonly title: string; readonly text: string; readonly files?: readonly File[] };
}

/** Makes the answer ready, sealed when the invitation says so. Rejects when it cannot be sealed. */
export async function readyAnswer(
  answer: AdvanceAnswer,
  invitation: Invitation,
  given: { readonly words: Parts['answer']; readonly unnamed: string; readonly when: string },
): Promise<ReadyAnswer> {
  const { publicKey } = invitation;
  const payload = await answerPayload(answer, publicKey);
  const fileText = await writeAnswerFile(answer, { appVersion: __APP_VERSION__, publicKey });
  const { base, onlyHere } = ownAddress(window.location);
  // An address that only this machine knows would lead nowhere; the letters alone are read just as well.
  const link = onlyHere ? payloadText(payload) : `${base}${linkTo(routes.received(payload))}`;
  const words = given.words.text;
  const process = invitation.processName || given.unnamed;
  const head = [
    words.opening(process),
    [words.who(answer.role, answer.unit), words.version(answer.version, given.when)].join('\n'),
  ];
  const sealed = publicKey ? [words.sealed] : [];
  const text = [...head, `${words.how}\n${link}`, ...sealed].join('\n\n');
  const subject = words.subject(process, answer.unit || answer.role);
  const whole = mailto(invitation.replyTo, subject, text);
  const holdsAnswer = whole.length <= LONGEST_MAILTO;
  const beside = [...head, words.attached, ...sealed].join('\n\n');
  const nameIn = (ending: 'json' | 'txt'): string =>
    fileNameOf(
      given.words.send.fileKind,
      [answer.unit || process, answer.role].filter(Boolean).join(' '),
      dayHere(new Date(answer.sentAt)),
      ending,
    );
  return {
    subject,
    letters: payloadText(payload),
    text,
    file: {
      name: nameIn('json'),
      text: fileText,
    },
    mail: {
      holdsAnswer,
      address: holdsAnswer ? whole : mailto(invitation.replyTo, subject, beside),
    },
    shared: holdsAnswer
      ? { title: subject, text }
      : {
          title: subject,
          text: beside,
          files: [new File([text], nameIn('txt'), { type: 'text/plain' })],
        },
  };
}

/** A `mailto:` address; what does not look like one receiver's address is left for the person to write. */
export function mailto(to: string, subject: string, body: string): string {
  const receiver = /^[^\s@,;?&]+@[^\s@,;?&]+$/.test(to.trim()) ? encodeURIComponent(to.trim()) : '';
  const encoded = encodeURIComponent(body.replace(/\n/g, '\r\n'));
  return `mailto:${receiver.replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encoded}`;
}
