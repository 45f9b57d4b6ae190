/** What stands around an open process: the bar, the steps, saving and what other windows did. */
export const frameNb = {
  skip: 'Hopp til innholdet',
  steps: 'Steg',
  ways: 'Forrige og neste',
  showSteps: 'Vis stegene med navn',
  hideSteps: 'Skjul navnene på stegene',
  stepOf: (number: number, count: number) => `Steg ${number} av ${count}`,
  closeSteps: 'Lukk stegmenyen',
  overview: 'Oversikt',
  toOverview: (title: string) => `Til oversikten for ${title}`,
  toStart: 'Til alle prosesser',
  more: 'Flere valg',
  downloadCopy: 'Last ned prosessfil',
  undo: 'Angre',
  redo: 'Gjør om',
  undoWhat: (what: string) => `Angre: ${what} (Ctrl + Z)`,
  redoWhat: (what: string) => `Gjør om: ${what} (Ctrl + Skift + Z)`,
  done: (what: string) => `Gjort: ${what}`,
  undone: (what: string) => `Angret: ${what}`,
  redone: (what: string) => `Gjort om: ${what}`,
  saved: (time: string) => `Lagret kl. ${time}`,
  savedNever: 'Alt er lagret',
  /** Answers Ctrl+S. */
  savesByItself: 'Alt lagres av seg selv',
  saving: 'Lagrer …',
  /** After when it was saved: does what stands on this disk stand on the line's? */
  together: {
    shared: 'delt',
    waiting: 'ikke delt ennå',
    ended: 'deles ikke lenger',
    elsewhere: 'deles fra et annet vindu',
    someone: 'en kollega',
    here: (names: string) => `Her nå: ${names}`,
    at: (name: string) => `${name} er her`,
  },
  notSaved: 'Ikke lagret.',
  downloadNow: 'Last ned prosessfilen',
  why: {
    full: 'Det er ikke plass til mer på maskinen.',
    blocked: 'Nettleseren sperrer for lagring.',
    gone: 'Prosessen er slettet i et annet vindu.',
    cleared: 'Nettleseren har slettet alt den hadde lagret for oss. Det du ser, finnes bare her.',
    newer: 'Prosessen er lagret med en nyere versjon i et annet vindu.',
    unknown: 'Vi vet ikke hvorfor.',
  },
  removedElsewhere: 'Prosessen er slettet i et annet vindu. Det du ser her, er ikke lenger lagret.',
  replacedElsewhere:
    'Prosessen er byttet ut i et annet vindu, men det du har skrevet her, er ikke lagret. Last ned prosessfilen før du laster siden på nytt.',
  followedElsewhere:
    'Prosessen ble byttet ut i et annet vindu. Du ser den nye utgaven nå. Den gamle ligger under «Tidligere utgaver».',
  closeNotice: 'Greit',
  reload: 'Last siden på nytt',
  missingTitle: 'Vi finner ikke prosessen',
  missing:
    'Den kan være slettet, eller ligge i en annen nettleser. Hvis du har en prosessfil, kan du åpne den fra forsiden.',
  newerTitle: 'Prosessen er fra en nyere versjon',
  newer:
    'Denne versjonen av veilederen kan ikke åpne den uten å miste noe. Koble til nettet og last siden på nytt.',
  damagedTitle: 'Vi får ikke lest prosessen',
  damaged:
    'Det som er lagret, har feil vi ikke kan rette. Ingenting er endret eller slettet. Åpne den siste prosessfilen fra forsiden.',
  loading: 'Åpner prosessen …',
  update:
    'En ny versjon er klar. Alt er lagret. Bytt når det passer. Andre vinduer blir som de er til du bytter der også.',
  updateNow: 'Bytt nå',
  updateLater: 'Senere',
};
