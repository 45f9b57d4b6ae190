import type { Parts } from '#content/languages/parts.ts';

/** What is said of approving the terms of reference and the plan, and of the lock that follows. English. */

/** As it begins a sentence, inside one, and with what is said of it: terms are several, a plan is one. */
const CALLED = {
  mandate: { begins: 'The terms of reference', inside: 'the terms of reference', is: 'are', has: 'have' },
  plan: { begins: 'The action plan', inside: 'the action plan', is: 'is', has: 'has' },
} as const;
const NAMES = { mandate: 'Terms of reference', plan: 'Action plan' } as const;

export const approvalEn = {
  names: NAMES,
  status: { draft: 'Draft', 'for-approval': 'For approval', approved: 'Approved' },
  statusOf: (document) => `Status of ${CALLED[document].inside}`,
  versionOf: (document) => `Version of ${CALLED[document].inside}`,
  approved: (date, version) =>
    date === '' ? `Approved, version ${version}` : `Approved ${date}, version ${version}`,
  locked: (document, date, version) =>
    `${CALLED[document].begins} ${CALLED[document].has} been approved${date === '' ? '' : ` on ${date}`}, version ${version}. The text is locked.`,
  lockedPlan: 'You can still change how far the actions have come.',
  unlock: (version) => `Unlock and make version ${version}`,
  unlockOf: (document, version) => `Unlock and make version ${version} of ${CALLED[document].inside}`,
  unlocked: (document, version) =>
    `${CALLED[document].begins} ${CALLED[document].is} unlocked as version ${version}`,
  approve: (document) => `Approve ${CALLED[document].inside}`,
  approveIt: 'Approve',
  approveNow: 'Approve and lock',
  day: 'Date of approval',
  dayHelp: 'The text is locked, and the version is kept under “Earlier versions”.',
  noDay: 'Write the day it was approved, for example 13/1/2027.',
  cancel: 'Cancel',
  redate: 'Correct the date',
  redateOf: (document) => `Correct the date of ${CALLED[document].inside}`,
  redateNow: 'Save the date',
  holes: (document, count) =>
    `${count === 1 ? 'One answer is' : `${count} answers are`} missing in ${CALLED[document].inside}. What is missing is left out of the approved document.`,
  changedSince: (document) =>
    `${CALLED[document].begins} ${CALLED[document].has} been changed since approval, for example in another window. The document says so at the top. Unlock and approve again, or bring back the approved text under “Earlier versions”.`,
  changed: 'Changed since approval',
  refused: (document) =>
    `${CALLED[document].begins} ${CALLED[document].is} approved and locked, so this was not done. Unlock under “Finish” to change the text.`,
  toFinish: 'Go to “Finish”',
  close: 'Close',
  pointOf: (document, version, date) => `${NAMES[document]}, version ${version}, approved ${date}`,
  pointBefore: (document, version) => `${NAMES[document]}, before version ${version}`,
  toVersions: 'Earlier versions',
  isLocked: (document) =>
    document === 'plan'
      ? 'The text is locked. You can still change how far the actions have come.'
      : 'The text is locked.',
  pointFailed: 'The version was not kept. Make a restore point yourself under “Earlier versions”.',
  notAnswered: 'Not answered',
} as const satisfies Parts['inProcess']['approval'];
