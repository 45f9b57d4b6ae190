import type { Parts } from '#content/languages/parts.ts';

/** The page where documents are taken. Nynorsk. */
export const exportingNn: Parts['inProcess']['export'] = {
  missing: (count) =>
    count === 0 ? 'Alt er svara på' : count === 1 ? '1 svar manglar' : `${count} svar manglar`,
  advised: (count) => (count === 1 ? '1 råd' : `${count} råd`),
  change: 'Endre',
  changeOf: (title) => `Endre ${title}`,
  check: 'Det som manglar',
  checkHelp: 'Det er lov å la noko stå tomt. Kvar lenke fører til feltet, og derfrå kjem de tilbake hit.',
  whole: (count, of) => `${count} av ${of} steg er klare`,
  moreMissing: (count) => `Vis ${count} til`,
  documents: 'Hent dokumenta',
  documentsHelp: 'Dokumenta blir laga på denne maskina, òg utan nett.',
  word: 'Word',
  wordOf: (title) => `Word: ${title}`,
  pdf: 'PDF',
  pdfOf: (title) => `PDF: ${title}`,
  pdfIs:
    'PDF-en er for lesing og utskrift, og er ikkje merkt for skjermlesarar. Bruk då Word, eller skriv ut førehandsvisinga til PDF i Chrome eller Edge.',
  preview: 'Sjå',
  previewOf: (title) => `Sjå ${title}`,
  ownLook: 'Bruk Word-malen til føretaket',
  pdfFailed: 'PDF-en blei ikkje laga. Svara er trygge. Prøv igjen, eller last ned Word.',
  substituted:
    'PDF-en kan ikkje vise alle teikna de har brukt, til dømes emojiar, eller kinesisk utan nett. Dei er bytte ut med □. I Word står alle.',
  made: (title) => `${title} er lasta ned.`,
  failed: 'Dokumentet blei ikkje laga. Svara er trygge. Prøv igjen.',
  processFile: 'Prosessfil',
  processFileIs: 'Alt de har skrive, til ei anna maskin eller som tryggingskopi.',
  downloadFile: 'Last ned prosessfila',
  colleagueFile: 'Fil til ein kollega',
  colleagueFileIs: 'Svara dykkar, utan det som berre er ditt. Du blir spurd først.',
  makeColleagueFile: 'Lag fil til ein kollega',
  own: {
    title: 'Skal det som berre er ditt, vere med?',
    has: 'Prosessen har òg noko som berre er ditt:',
    kinds: {
      key: 'nøkkelen som opnar forsegla svar',
      notes: 'notata dine frå møta',
      said: 'svara frå leiarane, slik dei kom inn',
      ballots: 'kva kvar person svara i møta',
      clocks: 'når kvart steg var framme i møta',
      line: 'plassen på linja til sjukehuset',
    },
    noKey: 'Utan nøkkelen kan ikkje kollegaen din opne forsegla svar.',
    without: 'Lag fila utan dette',
    with: 'Ta med alt',
    cancel: 'Avbryt',
  },
};
