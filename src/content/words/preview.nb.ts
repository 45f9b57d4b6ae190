/** The words of the preview of documents, bokmål. */
export const previewNb = {
  title: (name: string) => `Forhåndsvisning: ${name}`,
  back: 'Til dokumentene',
  documents: 'Dokumenter',
  print: 'Skriv ut',
  printHelp:
    'Åpne siden i Chrome eller Edge og velg «Lagre som PDF» i utskriftsvinduet. Da får dere en PDF som skjermlesere kan bruke. Den har overskrifter, tabeller og språk merket.',
  note: 'Klikk på en tekst for å gå til svaret. Sidene kan dele seg litt annerledes i Word.',
  sheet: (sheet: number, sheets: number) => `Side ${sheet} av ${sheets}`,
  toAnswer: (heading: string) => `Gå til svaret: ${heading}`,
};
