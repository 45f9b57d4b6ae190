import { languageOf } from '#domain/language/language.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { InviteTextWords } from '#content/words/invite-text.ts';

export type Way = 'link' | 'file' | 'form';

export interface TextGiven {
  readonly way: Way;
  readonly link: string;
  /** Where the program can be opened by others; empty when it cannot. */
  readonly address: string;
  readonly minutes: number;
  readonly words: InviteTextWords;
}

/** The invitation as plain text to paste in a mail or a chat: who asks what, how, until when, and what happens then. */
export function invitationText(invitation: Invitation, given: TextGiven): string {
  const { way, words, minutes } = given;
  const { longDay } = languageOf(words.language);
  const { unit, asked, deadline, greeting, replyTo, publicKey, leader } = invitation;
  const isSealed = publicKey !== '' && way !== 'form';
  const paragraphs: readonly (string | false)[] = [
    words.hello,
    greeting.trim(),
    [words.asked(unit), ...asked.map((step) => `– ${words.askedStep[step]}`)].join('\n'),
    leader === '' && words.forAll,
    [minutes > 0 && words.minutes(minutes), deadline && words.deadline(longDay(deadline))]
      .filter(Boolean)
      .join(' '),
    wayText(given),
    `${words.whatHappens}\n${words.happens(replyTo.trim())}${isSealed ? ` ${words.sealed}` : ''}`,
    words.privacy,
    [words.regards, invitation.facilitator, invitation.unitName].filter(Boolean).join('\n'),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function wayText({ way, link, address, words }: TextGiven): string {
  switch (way) {
    case 'link':
      return `${words.way.link}\n${link}\n\n${words.way.linkFails}`;
    case 'file':
      return words.way.file(address);
    case 'form':
      return words.way.form;
  }
}

/** The greeting to begin with: nobody should meet an empty page. */
export const greetingDraft = (
  given: { readonly unitName: string; readonly bodyName: string },
  words: InviteTextWords,
): string =>
  words.greeting(given.unitName.trim() || words.defaultUnit, given.bodyName.trim() || words.defaultBody);
