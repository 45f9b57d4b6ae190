import type { Parts } from '#content/languages/parts.ts';

/** The terms of reference as a document, beside what is written. English. */
export const mandatePreviewEn = {
  preview: 'How the document will look',
  tabs: 'Write, or see the document',
  write: 'Write',
  read: 'Document',
  take: 'Download as Word',
  asPages: 'View as pages',
  sheet: (sheet, sheets) => `Page ${sheet} of ${sheets}`,
  toField: (heading) => `Go to the answer: ${heading}`,
} as const satisfies Parts['inProcess']['mandate'];
