import type { Parts } from '#content/languages/parts.ts';

/** The fixed words of the fillable Word form for parts 1–2, English. */
export const formEn = {
  title: 'Answers in advance',
  titleFor: 'Answers in advance: {name}',
  why: 'You will talk about user involvement in a meeting. Your answers in advance leave more time for what matters.',
  labels: {
    asks: 'Who is asking',
    deadline: 'Answer by',
    time: 'Time',
    replyTo: 'Send your answer to',
  },
  minutes: 'About {n} minutes',
  how: {
    heading: 'How to fill in the form',
    points: [
      'Click in a field and write. The field grows with the text.',
      'Choose 1, 2 or 3 in the lists.',
      'You can skip what you do not know. Empty fields are fine.',
      'Save the file as a Word document (.docx).',
    ],
  },
  answers: {
    heading: 'What happens to your answers?',
    points: [
      'The person who asks collects the answers from everyone. Your role and unit stand beside your answer.',
      'Your scores are shown in the meeting together with those of the others. The group agrees on the scores there.',
      'Your texts may be used in the report of the work.',
    ],
    notSealed: 'Answers in this form are not sealed. Everyone who gets the file can read them.',
  },
  you: {
    heading: 'About you',
    role: 'Your role',
    unit: 'Your unit',
    help: 'Write your role, not your name. For example “section leader”.',
  },
  partTitle: 'Part {part}: {title}',
  units: {
    unit: 'Unit',
    none: 'No user involvement at service level today',
    noneAnswer: 'None',
  },
  groups: {
    listed: 'Groups on the list',
    own: 'Groups missing from the list',
    ownHelp: 'Write one group in each row. Include groups you should have had a service for.',
    scales: 'How to use the scores',
  },
  placeholders: {
    text: 'Click here and write',
    choose: 'Choose',
    number: 'Write a number',
  },
  send: {
    heading: 'Send the form back',
    to: 'Save the file. Send it as an attachment to {to}.',
    toFacilitator: 'Save the file. Send it as an attachment to the person you got it from.',
    again: 'Do you want to change something later? Change the same file, and send it again.',
    formId: 'Form ID: {id}. Leave this line. It shows where the answer belongs.',
  },
} as const satisfies Parts['form'];
