import type { Parts } from '#content/languages/parts.ts';

/** The overview of a process: how far it has come, the next meeting, the documents. Nynorsk. */
export const overviewNn: Parts['inProcess']['overview'] = {
  startMeeting: 'Start møtet',
  doneOf: (done, count) =>
    done === 0
      ? `${count} steg. De kan opne dei i den rekkjefølgja de vil.`
      : `${done} av ${count} steg er ferdige. De kan opne stega i den rekkjefølgja de vil.`,
  columns: {
    phase: 'Fase',
    part: 'Del',
    step: 'Steg',
    who: 'Kven fyller ut',
    minutes: 'Minutt',
    status: 'Status',
  },
  caption: 'Stega i prosessen',
  continue: 'Hald fram der du slapp',
  begin: 'Start her',
  goOn: 'Gå vidare her',
  nextMeeting: 'Neste møte',
  noMeeting: 'Ingen møte er lagde inn.',
  addMeeting: 'Legg inn møta',
  today: 'i dag',
  tomorrow: 'i morgon',
  inDays: (days) => `om ${days} dagar`,
  passed: 'Siste møte',
  followUp: 'Oppfølging',
  toFollowUp: 'Tiltak, råd og evaluering',
  startList: 'Før oppstart',
  inPlace: (count, all) => `${count} av ${all} på plass`,
  documents: 'Dokument',
  allDocuments: 'Alle dokumenta',
  draft: (filled, count) => `Utkast, ${filled} av ${count} felt`,
  measures: (count) => (count === 1 ? '1 tiltak' : `${count} tiltak`),
  canBeTaken: 'Kan hentast no',
  notStarted: 'Ikkje starta',
  local: 'Alt ligg berre på denne maskina. Last ned prosessfila etter møtet.',
  persisted: 'Nettlesaren er sett til å ta vare på det.',
  notPersisted:
    'Det blir borte dersom nokon slettar nettlesardata, og i eit privat vindauge når vindauget blir lukka.',
  phaseMinutes: (minutes) => `${minutes} minutt`,
};
