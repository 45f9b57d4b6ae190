/** What is said of a process file that is opened from this machine. */
export const openingFilesNb = {
  conflictTitle: 'Denne prosessen finnes her fra før',
  conflictText: (title: string) =>
    `Filen inneholder «${title}», og du har allerede en utgave på denne maskinen. Hva vil du gjøre?`,
  mine: (when: string) => `Utgaven her ble sist endret ${when}.`,
  theirs: (when: string) => `Utgaven i filen ble sist endret ${when}.`,
  keepMine: 'Behold min',
  takeTheirs: 'Bruk den fra filen',
  keepBoth: 'Behold begge',
  takeTheirsNote: 'Hvis du bruker den fra filen, tar vi vare på den gamle utgaven i bakgrunnen.',
  oneAtATime: 'Slipp én fil om gangen.',
  opened: (title: string) => `«${title}» er åpnet.`,
  refusedTitle: 'Filen ble ikke åpnet',
  untouched: 'Ingenting er endret på denne maskinen.',
  refused: {
    empty: 'Filen er tom.',
    'too-large':
      'Filen er større enn 20 MB. En prosessfil er sjelden over 1 MB, så dette er trolig en annen fil.',
    html: 'Filen er en nettside, ikke en prosessfil. Den ble kanskje lagret fra en innloggingsside. Last den ned på nytt.',
    'not-json': 'Filen er ikke en prosessfil. Prosessfiler slutter på .json og er lastet ned herfra.',
    'not-ours': 'Filen kommer ikke fra Brukerpanelveilederen.',
    newer: 'Filen er laget med en nyere versjon av veilederen. Oppdater siden, og åpne filen igjen.',
    damaged:
      'Filen er skadet eller endret for hånd, så vi kan ikke være sikre på at alt kommer med. Be om en ny kopi.',
  },
  isAnswer: 'Filen er et svar fra en leder. Åpne prosessen det hører til, og velg «Samle inn svar» der.',
  isEverything:
    'Filen inneholder alt fra en annen maskin. Hent den inn under «Innstillinger», der det står «Flytt alt».',
  detail: (text: string) => `Det vi fant: ${text}`,
  close: 'Lukk',
};
