import type { Parts } from '#content/languages/parts.ts';

/** The words of the start page, English. */
export const startEn = {
  title:
    'Find out whether you need a user panel, and finish its terms of reference and action plan in two meetings',
  lead: 'A user panel is a standing group of patients and carers who advise management on its services. The guide is for hospital management teams.',
  whatIsIt: 'What is this?',
  parts: 'How it works',
  part: {
    mapping: {
      name: 'The leaders answer one by one',
      when: (minutes) => `Before the meeting, about ${minutes}`,
      text: 'Who do you listen to, and who should you listen to? Each leader answers through a link.',
    },
    needs: {
      name: 'Meeting about the need',
      when: (minutes) => `About ${minutes}`,
      text: 'You compare the answers, find the gaps and decide whether you need a panel.',
    },
    plan: {
      name: 'Meeting about the plan',
      when: (minutes) => `About ${minutes}`,
      text: 'You decide who takes part, and finish the terms of reference and actions.',
    },
  },
  papers: 'What you come away with',
  paper: {
    mandate: 'Terms of reference',
    'action-plan': 'Action plan',
    advert: 'Invitation to apply',
    'process-report': 'Report',
  },
  paperOf: (name) => `${name}, see the example`,
  papersFrom: 'From a fictional hospital. Select a sheet to read it.',
  description:
    'Takes a management team from mapping user involvement to terms of reference and an action plan for a user panel. Works without a network, and everything stays on the computer.',
  more: 'More about the guide',
  guide: 'User guide',
  knowledge: 'Terms and advice',
  portfolio: 'Several units',
  settings: 'Settings',
  fromFile: 'The guide was opened from a file. Your answers are in the browser, not in the file.',
  fromFileMore: 'Read what that means',
  privacy:
    'Everything you write stays on this computer. Nothing is sent, unless the hospital has its own line and you use it.',
  sharedOrPrivate:
    'On a shared computer, the next person can read it. In a private window (InPrivate, incognito), it is gone when the window closes.',
  /** Is everything here that is needed without a network? */
  offline: {
    fetching: 'Fetching the last of what is needed without a network …',
    complete: 'Everything has been fetched. The program works without a network.',
    partly: 'Some of it has not been fetched yet. PDFs and other languages may need a network.',
  },
  yours: 'Your processes',
  create: 'Start a new process',
  openFile: 'Open a file',
  example: 'See a finished example',
  tour: 'Take a short tour',
  changed: (when) => `Changed ${when}`,
  goOn: 'Continue',
  goOnWith: (title) => `Continue with ${title}`,
  begin: 'Begin',
  beginWith: (title) => `Begin with ${title}`,
  toDocuments: 'Get the documents',
  toDocumentsOf: (title) => `Get the documents of ${title}`,
  stepsDone: (done, asked) =>
    done === asked ? `All ${asked} steps are done` : `${done} of ${asked} steps are done`,
  nextMeeting: (day, name) => `Next meeting: ${name ? `${name}, ` : ''}${day}`,
  measuresLate: (count) => (count === 1 ? '1 action is overdue' : `${count} actions are overdue`),
  dayNear: {
    evaluation: (day, isOver) => (isOver ? `evaluation was due on ${day}` : `evaluation on ${day}`),
    revision: (day, isOver) =>
      isOver
        ? `review of the terms of reference was due on ${day}`
        : `review of the terms of reference on ${day}`,
    expiry: (day, isOver) =>
      isOver ? `the terms of reference expired on ${day}` : `the terms of reference expire on ${day}`,
  },
  leadersWait: (count, deadline, isOver) =>
    `${count === 1 ? '1 leader has' : `${count} leaders have`} not answered${
      deadline === '' ? '' : isOver ? `, the deadline passed on ${deadline}` : `, the deadline is ${deadline}`
    }`,
  answersLack: (count) => (count === 1 ? '1 answer is missing' : `${count} answers are missing`),
  unclear: (count) => `${count} outstanding`,
  actions: (title) => `Options for ${title}`,
  rename: 'Rename',
  remove: 'Delete',
  download: 'Download process file',
  newer: 'Saved with a newer version of the guide. Update the page to open it.',
  renameTitle: 'Rename the process',
  renameLabel: 'New name',
  save: 'Save the name',
  cancel: 'Cancel',
  removeTitle: (title) => `Delete “${title}”?`,
  removeText:
    'The process is taken off the list. You can bring it back under “Recently deleted”. It is wise to download the process file too.',
  removeConfirm: 'Delete the process',
  removed: (title) => `“${title}” has been deleted.`,
  undo: 'Undo',
  back: (title) => `“${title}” has been brought back.`,
  search: 'Search the processes',
  searchHelp: 'Name, unit or health trust',
  found: (count) => (count === 1 ? '1 match' : `${count} matches`),
  nothingFound: 'No processes match the search. Try a shorter word.',
  nothingInUse: 'No processes are in use now.',
  showMore: (count) => `Show ${count} more`,
  copy: 'Make a copy',
  copied: (title) => `“${title}” has been made.`,
  archive: 'Archive',
  archived: (title) => `“${title}” has been archived.`,
  unarchive: 'Take out of the archive',
  unarchived: (title) => `“${title}” has been taken out of the archive.`,
  archiveTitle: (count) => `Archive (${count})`,
  removedTitle: (count) => `Recently deleted (${count})`,
  removedHelp:
    'This is what you have deleted in the last 30 days. “Delete for good” also takes away all earlier versions.',
  removedWhen: (when) => `Deleted ${when}`,
  showOlderRemoved: 'Show what was deleted before that',
  bringBack: 'Bring back',
  bringBackOf: (title) => `Bring back ${title}`,
  forget: 'Delete for good',
  forgetOf: (title) => `Delete for good: ${title}`,
  forgetTitle: (title) => `Delete “${title}” for good?`,
  forgetText: 'The answers and all earlier versions disappear from this computer. This cannot be undone.',
  forgetOnLine:
    'The process has a place on the hospital’s line. That is deleted first, with answers on their way and what you share with colleagues.',
  forgetLineDown:
    'The line does not answer, so what is there has not been deleted. Nothing has been deleted here either. Try again when you are on the hospital’s network. If you delete only here, the place on the line is deleted when nobody has used it for two years.',
  forgetHere: 'Delete only here',
  forgotten: (title) => `“${title}” has been deleted for good.`,
  notDone: 'We could not do it. Nothing has been changed. Reload the page and try again.',
  failed:
    'We cannot read what is saved on this computer. We have deleted nothing. Close other windows that have the program open. The browser may also be in private mode, or its storage may be blocked: try another browser, or open the process from a file. We keep trying by ourselves.',
  exampleTitle: 'Example',
  exampleOpen:
    'This is an example, and you can try everything. It does not stay among your processes unless you write in it or keep it.',
  exampleKeep: 'Keep the example',
  exampleKept: 'The example has been kept. It is among your processes.',
  exampleWritten: 'You have written in the example, so it has been kept. It is among your processes.',
  replyTo: (process) => `Answer to questionnaire: ${process}`,
  reply: 'Answer to a questionnaire',
  answerTo: (process, unit) => `Answer to ${process}${unit ? `, ${unit}` : ''}`,
  answerInAdvance: 'Answer in advance',
} as const satisfies Parts['shell']['start'];
