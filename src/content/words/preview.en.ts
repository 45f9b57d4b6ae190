import type { Parts } from '#content/languages/parts.ts';

/** The words of the preview of documents, English. */
export const previewEn = {
  title: (name) => `Preview: ${name}`,
  back: 'Back to the documents',
  documents: 'Documents',
  print: 'Print',
  printHelp:
    'Open the page in Chrome or Edge and choose “Save as PDF” in the print window. That gives you a PDF that screen readers can use, with headings, tables and language marked.',
  note: 'Click on a text to go to the answer. The pages may break in slightly different places in Word.',
  sheet: (sheet, sheets) => `Page ${sheet} of ${sheets}`,
  toAnswer: (heading) => `Go to the answer: ${heading}`,
} as const satisfies Parts['preview'];
