import type { Parts } from '#content/languages/parts.ts';

/** What is said of a process file that is opened from this machine. Nynorsk. */
export const openingFilesNn: Parts['shell']['file'] = {
  conflictTitle: 'Denne prosessen finst her frå før',
  conflictText: (title) =>
    `Fila inneheld «${title}», og du har allereie ei utgåve på denne maskina. Kva vil du gjere?`,
  mine: (when) => `Utgåva her blei sist endra ${when}.`,
  theirs: (when) => `Utgåva i fila blei sist endra ${when}.`,
  keepMine: 'Behald mi',
  takeTheirs: 'Bruk den frå fila',
  keepBoth: 'Behald begge',
  takeTheirsNote: 'Dersom du bruker den frå fila, tek vi vare på den gamle utgåva i bakgrunnen.',
  oneAtATime: 'Slepp éi fil om gongen.',
  opened: (title) => `«${title}» er opna.`,
  refusedTitle: 'Fila blei ikkje opna',
  untouched: 'Ingenting er endra på denne maskina.',
  refused: {
    empty: 'Fila er tom.',
    'too-large':
      'Fila er større enn 20 MB. Ei prosessfil er sjeldan over 1 MB, så dette er truleg ei anna fil.',
    html: 'Fila er ei nettside, ikkje ei prosessfil. Ho blei kanskje lagra frå ei innloggingsside. Last ho ned på nytt.',
    'not-json': 'Fila er ikkje ei prosessfil. Prosessfiler sluttar på .json og er lasta ned herfrå.',
    'not-ours': 'Fila kjem ikkje frå Brukerpanelveilederen.',
    newer: 'Fila er laga med ein nyare versjon av rettleiaren. Oppdater sida, og opne fila igjen.',
    damaged:
      'Fila er skadd eller endra for hand, så vi kan ikkje vere sikre på at alt kjem med. Be om ein ny kopi.',
  },
  isAnswer: 'Fila er eit svar frå ein leiar. Opne prosessen det høyrer til, og vel «Samle inn svar» der.',
  isEverything:
    'Fila inneheld alt frå ei anna maskin. Hent ho inn under «Innstillingar», der det står «Flytt alt».',
  detail: (text) => `Det vi fann: ${text}`,
  close: 'Lukk',
};
