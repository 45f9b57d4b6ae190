import type { Parts } from '#content/languages/parts.ts';

/** What stands around an open process: the bar, the steps, saving and what other windows did. Nynorsk. */
export const frameNn: Parts['shell']['frame'] = {
  skip: 'Hopp til innhaldet',
  steps: 'Steg',
  ways: 'Førre og neste',
  showSteps: 'Vis stega med namn',
  hideSteps: 'Skjul namna på stega',
  stepOf: (number, count) => `Steg ${number} av ${count}`,
  closeSteps: 'Lukk stegmenyen',
  overview: 'Oversikt',
  toOverview: (title) => `Til oversikta for ${title}`,
  toStart: 'Til alle prosessane',
  more: 'Fleire val',
  downloadCopy: 'Last ned prosessfil',
  undo: 'Angre',
  redo: 'Gjer om',
  undoWhat: (what) => `Angre: ${what} (Ctrl + Z)`,
  redoWhat: (what) => `Gjer om: ${what} (Ctrl + Skift + Z)`,
  done: (what) => `Gjort: ${what}`,
  undone: (what) => `Angra: ${what}`,
  redone: (what) => `Gjort om: ${what}`,
  saved: (time) => `Lagra kl. ${time}`,
  savedNever: 'Alt er lagra',
  savesByItself: 'Alt blir lagra av seg sjølv',
  saving: 'Lagrar …',
  together: {
    shared: 'delt',
    waiting: 'ikkje delt enno',
    ended: 'blir ikkje delt lenger',
    elsewhere: 'blir delt frå eit anna vindauge',
    someone: 'ein kollega',
    here: (names) => `Her no: ${names}`,
    at: (name) => `${name} er her`,
  },
  notSaved: 'Ikkje lagra.',
  downloadNow: 'Last ned prosessfila',
  why: {
    full: 'Det er ikkje plass til meir på maskina.',
    blocked: 'Nettlesaren sperrar for lagring.',
    gone: 'Prosessen er sletta i eit anna vindauge.',
    cleared: 'Nettlesaren har sletta alt han hadde lagra for oss. Det du ser, finst berre her.',
    newer: 'Prosessen er lagra med ein nyare versjon i eit anna vindauge.',
    unknown: 'Vi veit ikkje kvifor.',
  },
  removedElsewhere: 'Prosessen er sletta i eit anna vindauge. Det du ser her, er ikkje lenger lagra.',
  replacedElsewhere:
    'Prosessen er bytt ut i eit anna vindauge, men det du har skrive her, er ikkje lagra. Last ned prosessfila før du lastar sida på nytt.',
  followedElsewhere:
    'Prosessen blei bytt ut i eit anna vindauge. Du ser den nye utgåva no. Den gamle ligg under «Tidlegare utgåver».',
  closeNotice: 'Greitt',
  reload: 'Last sida på nytt',
  missingTitle: 'Vi finn ikkje prosessen',
  missing:
    'Han kan vere sletta, eller liggje i ein annan nettlesar. Dersom du har ei prosessfil, kan du opne ho frå framsida.',
  newerTitle: 'Prosessen er frå ein nyare versjon',
  newer:
    'Denne utgåva av rettleiaren kan ikkje opne prosessen utan å miste noko. Kople til nettet og last sida på nytt.',
  damagedTitle: 'Vi får ikkje lese prosessen',
  damaged:
    'Det som er lagra, har feil vi ikkje kan rette. Ingenting er endra eller sletta. Opne den siste prosessfila frå framsida.',
  loading: 'Opnar prosessen …',
  update:
    'Ein ny versjon er klar. Alt er lagra. Byt når det passar. Andre vindauge blir som dei er til du byter der òg.',
  updateNow: 'Byt no',
  updateLater: 'Seinare',
};
