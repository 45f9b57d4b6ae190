import type { Parts } from '#content/languages/parts.ts';

/** The words of the preview of documents, nynorsk. */
export const previewNn: Parts['preview'] = {
  title: (name) => `Førehandsvising: ${name}`,
  back: 'Til dokumenta',
  documents: 'Dokument',
  print: 'Skriv ut',
  printHelp:
    'Opne sida i Chrome eller Edge og vel «Lagre som PDF» i utskriftsvindauget. Då får de ein PDF som skjermlesarar kan bruke. Overskrifter, tabellar og språk er merkte.',
  note: 'Klikk på ein tekst for å gå til svaret. Sidene kan dele seg litt annleis i Word.',
  sheet: (sheet, sheets) => `Side ${sheet} av ${sheets}`,
  toAnswer: (heading) => `Gå til svaret: ${heading}`,
};
