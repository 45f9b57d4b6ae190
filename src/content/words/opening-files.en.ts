import type { Parts } from '#content/languages/parts.ts';

/** What is said of a process file that is opened from this computer. English. */
export const openingFilesEn = {
  conflictTitle: 'This process is already here',
  conflictText: (title) =>
    `The file holds “${title}”, and you already have a version of it on this computer. What do you want to do?`,
  mine: (when) => `The version here was last changed ${when}.`,
  theirs: (when) => `The version in the file was last changed ${when}.`,
  keepMine: 'Keep mine',
  takeTheirs: 'Use the one in the file',
  keepBoth: 'Keep both',
  takeTheirsNote: 'If you use the one in the file, we keep the old version in the background.',
  oneAtATime: 'Drop one file at a time.',
  opened: (title) => `“${title}” is open.`,
  refusedTitle: 'The file was not opened',
  untouched: 'Nothing has been changed on this computer.',
  refused: {
    empty: 'The file is empty.',
    'too-large':
      'The file is larger than 20 MB. A process file is rarely over 1 MB, so this is probably another file.',
    html: 'The file is a web page, not a process file. It may have been saved from a sign-in page. Download it again.',
    'not-json':
      'The file is not a process file. Process files end in .json and have been downloaded from here.',
    'not-ours': 'The file does not come from Brukerpanelveilederen.',
    newer: 'The file was made with a newer version of the guide. Update the page, and open the file again.',
    damaged:
      'The file is damaged or has been changed by hand, so we cannot be sure that everything is included. Ask for a new copy.',
  },
  isAnswer:
    'The file is an answer from a leader. Open the process it belongs to, and choose “Collect answers” there.',
  isEverything:
    'The file holds everything from another computer. Load it under “Settings”, where it says “Move everything”.',
  detail: (text) => `What we found: ${text}`,
  close: 'Close',
} as const satisfies Parts['shell']['file'];
