/** The mandate as a document, beside what is written. */
export const mandatePreviewNb = {
  preview: 'Slik blir dokumentet',
  tabs: 'Skriv eller se dokumentet',
  write: 'Skriv',
  read: 'Dokument',
  take: 'Hent som Word',
  asPages: 'Se som sider',
  sheet: (sheet: number, sheets: number) => `Side ${sheet} av ${sheets}`,
  toField: (heading: string) => `Gå til svaret: ${heading}`,
};
