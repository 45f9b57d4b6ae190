import type { Parts } from '#content/languages/parts.ts';

/** The mandate as a document, beside what is written. Nynorsk. */
export const mandatePreviewNn: Parts['inProcess']['mandate'] = {
  preview: 'Slik blir dokumentet',
  tabs: 'Skriv eller sjå dokumentet',
  write: 'Skriv',
  read: 'Dokument',
  take: 'Hent som Word',
  asPages: 'Sjå som sider',
  sheet: (sheet, sheets) => `Side ${sheet} av ${sheets}`,
  toField: (heading) => `Gå til svaret: ${heading}`,
};
