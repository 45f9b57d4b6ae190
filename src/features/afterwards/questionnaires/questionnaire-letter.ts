import type { Parts } from '#content/languages/parts.ts';
import { languageOf } from '#domain/language/language.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import { filled } from '#documents/words/document-words.ts';

interface LetterGiven {
  /** Empty where the program can be opened on this machine alone: the form is sent along instead. */
  readonly link: string;
  /** In the language of the letter. */
  readonly words: Parts['questionnaire'];
}

/** The questionnaire as plain text to paste in a mail: who asks what, how, until when, and what becomes of the answer. */
export function questionnaireLetter(
  invitation: QuestionnaireInvitation & { readonly language: LanguageCode },
  { link, words }: LetterGiven,
): string {
  const { asked, letter } = words;
  const { audience, bodyName, deadline, replyTo, publicKey, facilitator, unitName, language } = invitation;
  const to = replyTo.trim();
  const happens = [
    asked.anonymous[audience],
    to === '' ? letter.sendBack : filled(letter.sendTo, { to }),
    letter.sender,
    ...(publicKey !== '' && link !== '' ? [letter.sealed] : []),
  ];
  const paragraphs = [
    filled(letter.subject, { body: bodyName.trim() || letter.thePanel }),
    letter.hello,
    [
      asked.why[audience],
      deadline === '' ? '' : filled(letter.deadline, { date: languageOf(language).longDay(deadline) }),
    ]
      .filter((text) => text !== '')
      .join(' '),
    link === '' ? letter.form : `${letter.link}\n${link}\n\n${letter.linkFails}`,
    happens.join(' '),
    asked.privacy,
    [letter.regards, facilitator, unitName].filter((text) => text.trim() !== '').join('\n'),
  ];
  return paragraphs.join('\n\n');
}
