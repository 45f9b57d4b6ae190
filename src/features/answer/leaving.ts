import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';

/** Outlook takes no longer address than this from a page, characters, escaped. */
const LONGEST_MAILTO = 2000;

/** An answer in every form it can leave by. */
export interface Leaving {
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

interface LeavingGiven {
  /** The answer as letters, and as a file. */
  readonly payload: string;
  readonly fileText: string;
  readonly subject: string;
  /** Paragraphs that stand above the answer, and under it. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
  /** What to do with the link, and what is said where the answer is a file beside the text. */
  readonly how: string;
  readonly attached: string;
  readonly replyTo: string;
  readonly nameIn: (ending: 'json' | 'txt') => string;
}

/** The mail, the text and the file an answer leaves in. */
export function leavingOf({
  payload,
  fileText,
  subject,
  head,
  foot,
  how,
  attached,
  replyTo,
  nameIn,
}: LeavingGiven): Leaving {
  const { base, onlyHere } = ownAddress(window.location);
  // An address that only this machine knows would lead nowhere; the letters alone are read just as well.
  const link = onlyHere ? payloadText(payload) : `${base}${linkTo(routes.received(payload))}`;
  const text = [...head, `${how}\n${link}`, ...foot].join('\n\n');
  const whole = mailto(replyTo, subject, text);
  const holdsAnswer = whole.length <= LONGEST_MAILTO;
  const beside = [...head, attached, ...foot].join('\n\n');
  return {
    subject,
    letters: payloadText(payload),
    text,
    file: { name: nameIn('json'), text: fileText },
    mail: { holdsAnswer, address: holdsAnswer ? whole : mailto(replyTo, subject, beside) },
    shared: holdsAnswer
      ? { title: subject, text }
      : { title: subject, text: beside, files: [new File([text], nameIn('txt'), { type: 'text/plain' })] },
  };
}

/** A `mailto:` address; what does not look like one receiver's address is left for the person to write. */
export function mailto(to: string, subject: string, body: string): string {
  const receiver = /^[^\s@,;?&]+@[^\s@,;?&]+$/.test(to.trim()) ? encodeURIComponent(to.trim()) : '';
  const encoded = encodeURIComponent(body.replace(/\n/g, '\r\n'));
  return `mailto:${receiver.replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encoded}`;
}
