/** The page where documents are taken. */
export const exportingNb = {
  missing: (count: number) =>
    count === 0 ? 'Alt er besvart' : count === 1 ? '1 svar mangler' : `${count} svar mangler`,
  advised: (count: number) => (count === 1 ? '1 råd' : `${count} råd`),
  change: 'Endre',
  changeOf: (title: string) => `Endre ${title}`,
  check: 'Det som mangler',
  checkHelp: 'Det er lov å la noe stå tomt. Hver lenke fører til feltet, og derfra kommer dere tilbake hit.',
  whole: (count: number, of: number) => `${count} av ${of} steg er klare`,
  moreMissing: (count: number) => `Vis ${count} til`,
  documents: 'Hent dokumentene',
  documentsHelp: 'Dokumentene lages på denne maskinen, også uten nett.',
  word: 'Word',
  wordOf: (title: string) => `Word: ${title}`,
  pdf: 'PDF',
  pdfOf: (title: string) => `PDF: ${title}`,
  pdfIs:
    'PDF-en er laget for lesing og utskrift. Den er ikke merket for skjermlesere. Bruk Word hvis dere trenger det, eller åpne forhåndsvisningen i Chrome eller Edge og skriv den ut til PDF.',
  preview: 'Se',
  previewOf: (title: string) => `Se ${title}`,
  ownLook: 'Bruk foretakets egen Word-mal',
  pdfFailed: 'PDF-en ble ikke laget. Svarene er trygge. Prøv igjen, eller last ned Word.',
  substituted:
    'PDF-en kan ikke vise alle tegnene dere har brukt, for eksempel emojier, eller kinesisk uten nett. De er byttet med □. I Word står alle.',
  made: (title: string) => `${title} er lastet ned.`,
  failed: 'Dokumentet ble ikke laget. Svarene er trygge. Prøv igjen.',
  processFile: 'Prosessfil',
  processFileIs: 'Alt dere har skrevet, til en annen maskin eller som sikkerhetskopi.',
  downloadFile: 'Last ned prosessfilen',
};
