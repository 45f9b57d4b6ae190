import { capital } from '#domain/values/sentence.ts';
import type { InviteTextWords } from './invite-text.ts';

/** «user panel» is written as a name, and said as one of several. */
const withArticle = (body: string): string =>
  /^(?:an?|the|our) /i.test(body) ? body : `${/^[aeio]/i.test(body) ? 'an' : 'a'} ${body}`;

export const inviteTextEn: InviteTextWords = {
  language: 'en',
  subject: (process) => `Answer in advance: ${process}`,
  hello: 'Hello',
  greeting: (unit, body) =>
    `${capital(unit)} is considering whether it needs ${withArticle(body)}. Before we meet, I would like to know how things are where you work. You know your unit best.`,
  defaultUnit: 'the management team',
  defaultBody: 'a user panel',
  asked: (unit) => (unit ? `Please answer this for ${unit}:` : 'Please answer this:'),
  askedStep: {
    mapping: 'How patients and carers are involved in the unit today.',
    stakeholders:
      'How important it is to involve different groups, and how much they are involved now. You can add groups.',
    summary: 'What you are satisfied with, and what should improve.',
    constraints: 'The limits the panel must stay within.',
  },
  minutes: (count) => `It takes about ${count} minutes. You can stop and go on later.`,
  deadline: (date) => `Please answer by ${date}.`,
  way: {
    link: 'Open the link and answer in the browser:',
    linkFails: 'If the link does not open, copy the whole address into the browser.',
    file: (address) =>
      address
        ? `The file you need is attached. Save it first. Open ${address}, and open the file there.`
        : 'The file you need is attached. Save it first. Open Brukerpanelveilederen, and open the file there.',
    form: 'The Word form is attached. Save it, fill in the fields, save again and send it back.',
  },
  forAll: 'Write your role and your unit on the first page.',
  whatHappens: 'What happens to the answers?',
  happens: (replyTo) =>
    `The answers stay on your computer until you send them yourself${replyTo ? ` to ${replyTo}` : ' back to me'}. I collect the answers. The management team sees them in the meeting, together with your role. Your scores are a starting point for the conversation, not the final answer.`,
  sealed: 'The answer is sealed when you send it. Then only the person who leads the process can read it.',
  privacy: 'Do not write about individual patients or employees. People in small groups can be recognised.',
  regards: 'Kind regards',
  reminder: (given) =>
    [
      'Hello!',
      `We are preparing “${given.name}” and still need answers from ${given.missing.join('; ')}.`,
      given.deadline ? `The deadline is ${given.deadline}.` : '',
      'Use the invitation you have received. If you have begun, you go on where you left off.',
      'Let us know if you need a new invitation.',
    ]
      .filter(Boolean)
      .join('\n\n'),
};
