import type { Parts } from '#content/languages/parts.ts';

/** The words of the page where the documents are taken. English. */
export const takingEn = {
  about: {
    summary: 'The paper for the director: the proposal, the reasons, the figures and the first actions.',
    mandate: 'What the management approves.',
    'action-plan': 'Who does what, and when.',
    'process-report': 'What you decided, why, and what you found. All the answers are in an appendix.',
    'role-description': 'What the roles require, for those who choose the members.',
    advert: 'One page for each role, for the website and the noticeboard.',
    order: 'What the trust asks when you request representatives.',
    'start-checklist': 'What should be in place before the first meeting, to tick off.',
    'yearly-report':
      'The members, their advice and what came of it. Made from what you write under “For the annual report”.',
    minutes: 'What the meeting decided, and what remains.',
  },
  fillIn: {
    advert: 'Fill in with Word: how to apply, and the closing date.',
    order: 'Fill in with Word: when you need a reply.',
  },
  complete: 'Ready',
  lacks: (count) => `${count} missing`,
  lacksIn: (title, count) => `${count} missing: ${title}`,
  place: (step, field) => `${step}: ${field}`,
  form: 'Answers in advance',
  formIs: 'A shared Word form that leaders fill in beforehand.',
  tables: 'Tables',
  tablesAre: 'The action plan, the stakeholders and the other lists, to work on in a spreadsheet.',
  takeTables: 'Excel',
  calendar: 'Calendar',
  calendarIs: 'Meetings, due dates and the evaluation, with reminders.',
  takeCalendar: 'Calendar',
  emptyCalendar:
    'There are no dates to put in a calendar yet, so no file was made. Give the meetings a date in “About the process”, or set a due date in the action plan.',
  notInCalendar: 'These are not in the calendar, because we cannot find a date:',
  all: 'Everything in one folder',
  allIs:
    'All the documents, the tables, the calendar and the process file in one zip file, with a list of contents.',
  takeAll: 'Download everything',
  minutesAre: 'Made on the meeting page, with the items, what was decided and what remains.',
  minutesTitle: 'Minutes',
  toMinutes: 'Go to the meeting',
  making: 'Making the file …',
  ready: (title) => `${title} is ready.`,
  give: 'Share the file',
  save: 'Save on the phone',
  shared: (title) => `${title} has been passed to the app you chose.`,
  makingOf: (number, of) => `Making ${number} of ${of} …`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was made.',
  notMade: (files) => `These were not made: ${files}. The rest are in the folder.`,
  standing: 'Status',
  standingHelp:
    'The terms of reference and the action plan are approved separately. The status is shown at the top of the document and at the foot of every page.',
  namedScores: {
    label: 'Show in the process report who gave which scores',
    help: 'Role and unit, only for those who answered in advance.',
  },
} as const satisfies Parts['taking'];
