import type { Parts } from '#content/languages/parts.ts';

const leaders = (count: number): string => (count === 1 ? '1 leader' : `${count} leaders`);
const answersFrom = (count: number): string =>
  count === 1 ? 'the answer from 1 leader' : `the answers from ${leaders(count)}`;

/** The words of the page where answers in advance are taken in, English. */
export const collectEn = {
  title: 'Collect answers',
  lead: 'Take in the answers from the leaders. You see everything before anything is written.',
  toInvite: 'Invite leaders',
  take: 'Take in answers',
  takeHelp:
    'Add answer files, Word forms or saved e-mails. You can add many at a time, including different kinds.',
  pick: 'Choose files',
  drop: 'or drop the files here',
  paste: 'Paste answers',
  pasteHelp: 'Paste the whole e-mail, or several after one another. The guide finds the answers itself.',
  readPasted: 'Read the answers',
  reading: 'Reading the answers …',
  readOf: (good, bad) =>
    [
      good === 1 ? '1 answer has been read.' : `${good} answers have been read.`,
      bad === 0 ? '' : bad === 1 ? '1 was not included.' : `${bad} were not included.`,
    ]
      .filter(Boolean)
      .join(' '),
  line: {
    source: 'Arrived by itself',
    open: 'Answers arrive here by themselves as long as the page is open.',
    down: 'The line does not respond now. We try again. Answers that have been sent wait there.',
    gone: 'The place on the line has been deleted. Make new invitations if answers are to arrive by themselves.',
  },
  notRead: 'We could not read it. What you pasted is still here. Reload the page and try again.',
  refused: 'What you should know',
  pasted: (number) => `Pasted text ${number}`,
  because: {
    empty: 'There is nothing to read here.',
    'too-large': 'The file is too large to be an answer.',
    'not-ours':
      'We found no answer here. Add the answer file, the Word form or the whole e-mail, as the leader sent it.',
    newer: 'The answer was made in a newer version of the guide. Reload the page, and try again.',
    damaged:
      'The answer was damaged or cut on the way. Ask the leader to send it again, preferably as a file.',
    'sealed-no-key':
      'The answer is sealed, and the key is not here. Open the process where the invitation was made.',
    'sealed-wrong-key':
      'The answer is sealed with another key than the one the process has. Ask the leader to answer the newest invitation.',
    'other-process': 'The answer belongs to another process.',
    invitation: 'This is an invitation, not an answer. Ask the leader to answer it and send the answer back.',
    double: 'This answer has been taken in before, or was added twice.',
    process: 'This is a copy of a whole process. Open it from the front page.',
    'other-kind':
      'This is an answer to a questionnaire. Take it in under “Evaluation” on the page “Follow-up”.',
    'other-round': 'The evaluation this answer belongs to is no longer in the plan.',
    'not-form': 'The Word file is not a form from the guide.',
    'old-word':
      'The file is in an older Word format. Open it in Word, choose “Save As” and Word Document (.docx), and add it again.',
    password:
      'The file is locked with a password. Open it in Word with the password, save a copy without one, and add the copy.',
    labelled:
      'The file is encrypted, probably by a sensitivity label. Open it in Word, choose a label without encryption or copy the text, and add that.',
    pdf: 'This is a PDF, and it cannot be read in. Ask for the Word file, or open the PDF and enter the answer yourself.',
    picture:
      'This is a picture, and it cannot be read in. Ask for the Word file, or enter the answer yourself.',
    spreadsheet: 'This is a spreadsheet. Add the answer file or the Word form instead.',
    slides: 'This is a presentation. Add the answer file or the Word form instead.',
    pages:
      'The file was saved in Pages. Open it in Pages, choose “Export To” and Word, and add the Word file.',
    'sign-in':
      'The file was saved from a sign-in page, and the answer is not in it. Sign in, download the file again, and add it.',
    mail: 'We found no answer in the e-mail. Open the e-mail, save the attachment on its own, and add the attachment.',
    'too-many':
      'The text has more answers than can be read at once. The first ones have been read. Add the rest separately.',
    'too-long': 'This took too long to read, and the reading was stopped. Nothing from it is included.',
    'open-document': 'The file was saved as OpenDocument. Save it as .docx.',
  },
  remarks: {
    older: 'Included, but the leader has sent a newer answer. The newest one counts.',
    'earlier-edition': 'Included. The questions have been changed since the form was sent.',
    hidden: 'Included. The form had hidden text. It is under “Text you can place yourselves” afterwards.',
    'unknown-leader': 'Included. The form does not say which of the invited leaders it comes from.',
  },
  pictures: (names) => {
    const known = names.filter((name) => name !== '').map((name) => `“${name}”`);
    const which = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return names.length === 1
      ? `Included, but without the picture in the form${which}. See it in Word.`
      : `Included, but without the ${names.length} pictures in the form${which}. See them in Word.`;
  },
  people: 'Is this the same person?',
  peopleLead:
    'Several answers come from the same role and unit. If it is the same person, the newest answer counts. If they are two people, both are included.',
  personChoice: (who) => `Who is the answer from ${who} from?`,
  personSent: (way, when) => `Came as ${way}, sent ${when}`,
  other: 'Another person',
  sameAs: (who) => `The same person as ${who}`,
  status: 'Who has answered',
  answeredOf: (answered, all) => `${answered} of ${all} have answered`,
  none: 'Nobody has been invited yet.',
  leader: 'Leader',
  answered: 'Answer',
  when: 'Sent',
  version: 'Version',
  by: 'Received as',
  ways: { link: 'link', file: 'file', form: 'Word form', line: 'line' },
  has: 'Has answered',
  ready: 'Ready to be taken in',
  missing: 'Missing',
  unknownWhen: 'unknown',
  unnamed: 'Leader without a name',
  reminder: 'Reminder to those who are missing',
  copy: 'Copy the reminder',
  copied: 'The reminder has been copied.',
  copyFailed: 'The text is selected. Copy it with the keyboard.',
  review: (count) => `Look through ${answersFrom(count)}`,
  reviewLead: 'Nothing has been written yet. Choose what to keep where the answers differ.',
  totals: {
    new: (count) => (count === 1 ? '1 new answer' : `${count} new answers`),
    changed: (count) => `${count} changed since last time`,
    conflict: (count) => `${count} you must look at`,
    equal: (count) => (count === 1 ? '1 answer the same as before' : `${count} answers the same as before`),
    scores: (count) => (count === 1 ? '1 group with scores' : `${count} groups with scores`),
    rows: (count) => (count === 1 ? '1 new row' : `${count} new rows`),
    left: (count) => (count === 1 ? '1 text to place' : `${count} texts to place`),
  },
  scoresApart: 'The scores from each leader are kept separately. They never change the scores you agree on.',
  now: 'Now',
  said: 'The leader wrote last',
  result: 'The result',
  gone: 'The row has been removed. The text is kept, so that you can place it.',
  goneRow: 'Row that has been removed',
  statuses: { new: 'new', equal: 'the same', changed: 'changed since last time', conflict: 'different' },
  choice: (who, where) => `What should it say? The answer from ${who}: ${where}`,
  choices: { mine: 'Keep what is there', theirs: 'Use this', both: 'Include both' },
  choicesWhereBlank: { mine: 'Do not include', theirs: 'Use this', both: 'Include together' },
  takenBack: 'The leader has removed what was here.',
  choicesWhereTakenBack: { mine: 'Keep what is there', theirs: 'Remove it', both: 'Remove it' },
  own: 'New units and groups from the leaders',
  ownLead: 'Is it one you already have? Choose it here. They are then counted together.',
  ownAlike: (count) =>
    count === 1
      ? '1 more row has the same name. It is counted together with the other.'
      : `${count} more rows have the same name as another. They are counted together.`,
  ownChoice: (name, who) => `“${name}”, suggested by ${who}`,
  asNew: 'Take in as new',
  asSame: (name) => `The same as “${name}”`,
  asSameOf: (name, who) => `The same as “${name}” from ${who}`,
  leave: 'Do not take in',
  nothingNew: 'The answers have nothing new that you must choose about.',
  takeIn: (count) => `Take in ${answersFrom(count)}`,
  putAway: 'Put them away',
  deed: (count) => answersFrom(count),
  taken: (count) =>
    `${count === 1 ? 'The answer from 1 leader has' : `The answers from ${leaders(count)} have`} been taken in. You can undo it at the top.`,
  toPlace: 'Text you can place yourselves',
  toPlaceLead:
    'This is what the leaders wrote outside the questions, or about something that has been removed.',
  former: (count) =>
    count === 1 ? 'See the text that was replaced' : `See ${count} texts that were replaced`,
  isPlaced: 'Placed',
  isPlacedOf: (text) => `Placed: ${text}`,
  placedDeed: 'text placed',
  received: {
    title: 'An answer in advance',
    reply: 'An answer to a questionnaire',
    from: (who) => `Answer from ${who}`,
    to: (name) => `The answer belongs to “${name}”.`,
    open: 'Take in the answer',
    notHere:
      'The process the answer belongs to is not in this browser. Open the link where the process is, or open the process from a file first.',
    nothingWritten: 'Nothing has been written yet.',
    wrong: 'The answer cannot be opened',
    unreachable:
      'We could not look for the process in this browser. The answer may be perfectly fine. Reload the page, and try again.',
    toStart: 'To the front page',
    reading: 'Reading the answer …',
    invitation: 'The link is an invitation. Open it to answer.',
    questionnaireTitle: 'A questionnaire',
    questionnaire: 'The link is a questionnaire. Open it to answer.',
    openInvitation: 'Open the invitation',
    openQuestionnaire: 'Open the questionnaire',
  },
} as const satisfies Parts['collect'];
