import type { Parts } from '#content/languages/parts.ts';

/** The page where documents are taken. English. */
export const exportingEn = {
  missing: (count) =>
    count === 0
      ? 'Everything is answered'
      : count === 1
        ? '1 answer is missing'
        : `${count} answers are missing`,
  advised: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
  change: 'Change',
  changeOf: (title) => `Change ${title}`,
  check: 'What is missing',
  checkHelp: 'Each link goes to the field, and back here.',
  whole: (count, of) => `${count} of ${of} steps are ready`,
  moreMissing: (count) => `Show ${count} more`,
  documents: 'Download the documents',
  documentsHelp: 'They are made on this computer, even without a network.',
  word: 'Word',
  wordOf: (title) => `Word: ${title}`,
  pdf: 'PDF',
  pdfOf: (title) => `PDF: ${title}`,
  pdfIs:
    'The PDF is for reading and printing, and is not tagged for screen readers. Use Word instead, or print the preview to PDF in Chrome or Edge.',
  preview: 'View',
  previewOf: (title) => `View ${title}`,
  ownLook: 'Use the trust’s own Word template',
  pdfFailed: 'The PDF was not made. Your answers are safe. Try again, or download Word.',
  substituted:
    'The PDF cannot show all the characters you have used, such as emojis, or Chinese without a network. They have been replaced by □. Word has them all.',
  made: (title) => `${title} has been downloaded.`,
  failed: 'The document was not made. Your answers are safe. Try again.',
  processFile: 'Process file',
  processFileIs: 'Everything you have written, for another computer or as a backup.',
  downloadFile: 'Download the process file',
  colleagueFile: 'File for a colleague',
  colleagueFileIs: 'Your answers as a team, without what is yours alone. You are asked first.',
  makeColleagueFile: 'Make a file for a colleague',
  own: {
    title: 'Should what is yours alone go with it?',
    has: 'The process also has something that is yours alone:',
    kinds: {
      key: 'the key that opens sealed answers',
      notes: 'your notes from the meetings',
      said: 'the answers from leaders, as they came in',
      ballots: 'what each person answered in the meetings',
      clocks: 'when each step was shown in the meetings',
      line: 'the place on the hospital’s line',
    },
    noKey: 'Without the key your colleague cannot open sealed answers.',
    without: 'Make the file without this',
    with: 'Include everything',
    cancel: 'Cancel',
  },
} as const satisfies Parts['inProcess']['export'];
