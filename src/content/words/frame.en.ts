import type { Parts } from '#content/languages/parts.ts';

/** What stands around an open process: the bar, the steps, saving and what other windows did. English. */
export const frameEn = {
  skip: 'Skip to the content',
  steps: 'Steps',
  ways: 'Previous and next',
  showSteps: 'Show the steps with names',
  hideSteps: 'Hide the names of the steps',
  stepOf: (number, count) => `Step ${number} of ${count}`,
  closeSteps: 'Close the menu of steps',
  overview: 'Overview',
  toOverview: (title) => `To the overview of ${title}`,
  toStart: 'To all processes',
  more: 'More options',
  downloadCopy: 'Download process file',
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (what) => `Undo: ${what} (Ctrl + Z)`,
  redoWhat: (what) => `Redo: ${what} (Ctrl + Shift + Z)`,
  done: (what) => `Done: ${what}`,
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Redone: ${what}`,
  saved: (time) => `Saved at ${time}`,
  savedNever: 'All saved',
  savesByItself: 'Everything is saved automatically',
  saving: 'Saving …',
  together: {
    shared: 'shared',
    waiting: 'not shared yet',
    ended: 'no longer shared',
    elsewhere: 'shared from another window',
    someone: 'a colleague',
    here: (names) => `Here now: ${names}`,
    at: (name) => `${name} is here`,
  },
  notSaved: 'Not saved.',
  downloadNow: 'Download the process file',
  why: {
    full: 'There is no more room on the computer.',
    blocked: 'The browser does not allow saving.',
    gone: 'The process has been deleted in another window.',
    cleared: 'The browser has deleted everything it had saved for us. What you see exists only here.',
    newer: 'The process has been saved with a newer version in another window.',
    unknown: 'We do not know why.',
  },
  removedElsewhere: 'The process has been deleted in another window. What you see here is no longer saved.',
  replacedElsewhere:
    'The process has been replaced in another window, but what you have written here is not saved. Download the process file before you reload the page.',
  followedElsewhere:
    'The process was replaced in another window. You now see the new version. The old one is under “Earlier versions”.',
  closeNotice: 'OK',
  reload: 'Reload the page',
  missingTitle: 'We cannot find the process',
  missing:
    'It may have been deleted, or be in another browser. If you have a process file, you can open it from the front page.',
  newerTitle: 'The process is from a newer version',
  newer:
    'This version of the guide cannot open it without losing something. Connect to the network and reload the page.',
  damagedTitle: 'We cannot read the process',
  damaged:
    'What is saved has faults that we cannot mend. Nothing has been changed or deleted. Open the latest process file from the front page.',
  loading: 'Opening the process …',
  update:
    'A new version is ready. Everything is saved. Switch when it suits you. Other windows stay as they are until you switch there too.',
  updateNow: 'Switch now',
  updateLater: 'Later',
} as const satisfies Parts['shell']['frame'];
