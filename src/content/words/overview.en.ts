import type { Parts } from '#content/languages/parts.ts';

/** The overview of a process: how far it has come, the next meeting, the documents. English. */
export const overviewEn = {
  startMeeting: 'Start the meeting',
  doneOf: (done, count) =>
    done === 0
      ? `${count} steps. You can open them in any order.`
      : `${done} of ${count} steps are done. You can open the steps in any order.`,
  columns: {
    phase: 'Phase',
    part: 'Part',
    step: 'Step',
    who: 'Who fills it in',
    minutes: 'Minutes',
    status: 'Status',
  },
  caption: 'The steps of the process',
  continue: 'Go on where you left off',
  begin: 'Start here',
  goOn: 'Go on here',
  nextMeeting: 'Next meeting',
  noMeeting: 'No meetings have been added.',
  addMeeting: 'Add the meetings',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: (days) => `in ${days} days`,
  passed: 'Last meeting',
  followUp: 'Follow-up',
  toFollowUp: 'Actions, advice and evaluation',
  startList: 'Before the start',
  inPlace: (count, all) => `${count} of ${all} in place`,
  documents: 'Documents',
  allDocuments: 'All documents',
  draft: (filled, count) => `Draft, ${filled} of ${count} fields`,
  measures: (count) => (count === 1 ? '1 action' : `${count} actions`),
  canBeTaken: 'Can be downloaded now',
  notStarted: 'Not started',
  local: 'Everything is on this computer only. Download the process file after the meeting.',
  persisted: 'The browser is set to keep it.',
  notPersisted: 'It is gone if someone clears the browser data, or when a private window closes.',
  phaseMinutes: (minutes) => `${minutes} minutes`,
} as const satisfies Parts['inProcess']['overview'];
