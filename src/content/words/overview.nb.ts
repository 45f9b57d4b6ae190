/** The overview of a process: how far it has come, the next meeting, the documents. */
export const overviewNb = {
  startMeeting: 'Start møtet',
  doneOf: (done: number, count: number) =>
    done === 0
      ? `${count} steg. Du kan åpne dem i den rekkefølgen du vil.`
      : `${done} av ${count} steg er ferdige. Du kan åpne stegene i den rekkefølgen du vil.`,
  columns: {
    phase: 'Fase',
    part: 'Del',
    step: 'Steg',
    who: 'Hvem fyller ut',
    minutes: 'Minutter',
    status: 'Status',
  },
  caption: 'Stegene i prosessen',
  continue: 'Fortsett der du slapp',
  begin: 'Start her',
  goOn: 'Gå videre her',
  nextMeeting: 'Neste møte',
  noMeeting: 'Ingen møter er lagt inn.',
  addMeeting: 'Legg inn møtene',
  today: 'i dag',
  tomorrow: 'i morgen',
  inDays: (days: number) => `om ${days} dager`,
  passed: 'Siste møte',
  followUp: 'Oppfølging',
  toFollowUp: 'Tiltak, råd og evaluering',
  startList: 'Før oppstart',
  inPlace: (count: number, all: number) => `${count} av ${all} på plass`,
  documents: 'Dokumenter',
  allDocuments: 'Alle dokumenter',
  draft: (filled: number, count: number) => `Utkast, ${filled} av ${count} felt`,
  measures: (count: number) => (count === 1 ? '1 tiltak' : `${count} tiltak`),
  canBeTaken: 'Kan hentes nå',
  notStarted: 'Ikke startet',
  local: 'Alt ligger bare på denne maskinen. Last ned prosessfilen etter møtet.',
  persisted: 'Nettleseren er satt til å ta vare på det.',
  notPersisted:
    'Det blir borte hvis noen sletter nettleserdata, og i et privat vindu når vinduet lukkes.',
  phaseMinutes: (minutes: number) => `${minutes} minutter`,
};
