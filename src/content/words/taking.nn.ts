import type { Parts } from '#content/languages/parts.ts';

/** The words of the page where the documents are taken. Nynorsk. */
export const takingNn: Parts['taking'] = {
  about: {
    summary: 'Saka til direktøren: forslag, grunngiving, tal og dei første tiltaka.',
    mandate: 'Det leiinga vedtek.',
    'action-plan': 'Kven som gjer kva, og når.',
    'process-report': 'Kva de bestemte, kvifor, og kva de fann. Alle svara er med som vedlegg.',
    'role-description': 'Krava til rollene, for dei som vel medlemmer.',
    advert: 'Ei side for kvar rolle, til nettsida og oppslagstavla.',
    order: 'Det føretaket spør om når de ber om representantar.',
    'start-checklist': 'Det som bør vere på plass før det første møtet, til å krysse av.',
    'yearly-report':
      'Medlemmene, råda og kva som kom ut av dei. Blir laga av det de skriv under «Til årsrapporten».',
    minutes: 'Det møtet bestemte, og det som står att.',
  },
  fillIn: {
    advert: 'Fyll inn i Word: korleis du søkjer, og fristen.',
    order: 'Fyll inn i Word: når de treng svar.',
  },
  complete: 'Klar',
  lacks: (count) => `Manglar ${count}`,
  lacksIn: (title, count) => `Manglar ${count}: ${title}`,
  place: (step, field) => `${step}: ${field}`,
  form: 'Svar på førehand',
  formIs: 'Eit felles Word-skjema som leiarane fyller ut på førehand.',
  tables: 'Tabellar',
  tablesAre: 'Handlingsplanen, interessentane og dei andre listene, til å arbeide vidare med i eit rekneark.',
  takeTables: 'Excel',
  calendar: 'Kalender',
  calendarIs: 'Møte, fristar og evaluering, med påminningar.',
  takeCalendar: 'Kalender',
  emptyCalendar:
    'Det er ingen datoar å leggje i ein kalender enno, så vi laga inga fil. Set dato på møta i «Om prosessen» eller ein frist i handlingsplanen.',
  notInCalendar: 'Desse er ikkje med i kalenderen, fordi vi ikkje finn ein dato:',
  all: 'Alt i éi mappe',
  allIs: 'Alle dokumenta, tabellane, kalenderen og prosessfila i ei zip-fil med innhaldsliste.',
  takeAll: 'Last ned alt',
  minutesAre: 'Blir laga på møtesida, med sakene, det som blei bestemt, og det som står att.',
  minutesTitle: 'Møtereferat',
  toMinutes: 'Gå til møtet',
  making: 'Lagar fila …',
  ready: (title) => `${title} er klar.`,
  give: 'Del fila',
  save: 'Lagre på telefonen',
  shared: (title) => `${title} er gitt vidare til appen du valde.`,
  makingOf: (number, of) => `Lagar ${number} av ${of} …`,
  cancel: 'Avbryt',
  cancelled: 'Avbrote. Det blei ikkje laga noka fil.',
  notMade: (files) => `Desse blei ikkje laga: ${files}. Resten ligg i mappa.`,
  standing: 'Status',
  standingHelp:
    'Mandatet og handlingsplanen blir godkjende kvar for seg. Statusen står øvst i dokumentet og nedst på kvar side.',
  namedScores: {
    label: 'Vis i prosessrapporten kven som gav kva tal',
    help: 'Rolle og eining, berre for dei som svara på førehand.',
  },
};
