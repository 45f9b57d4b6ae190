/** The words of the page where the documents are taken. Bokmål. */
export const takingNb = {
  about: {
    summary: 'Saken til direktøren: forslag, begrunnelse, tall og de første tiltakene.',
    mandate: 'Det ledelsen vedtar.',
    'action-plan': 'Hvem som gjør hva, og når.',
    'process-report': 'Hva dere bestemte, hvorfor, og hva dere fant. Alle svarene er med som vedlegg.',
    'role-description': 'Kravene til rollene, for dem som velger medlemmer.',
    advert: 'En side for hver rolle, til nettsiden og oppslagstavlen.',
    order: 'Det foretaket spør om når dere ber om representanter.',
    'start-checklist': 'Det som bør være på plass før det første møtet, til å krysse av.',
    'yearly-report':
      'Medlemmene, rådene og hva som kom ut av dem. Lages av det dere skriver under «Til årsrapporten».',
    minutes: 'Det møtet bestemte, og det som gjenstår.',
  },
  /** What people write in the document themselves; nothing asks for it here. */
  fillIn: {
    advert: 'Fyll inn i Word: hvordan du søker, og fristen.',
    order: 'Fyll inn i Word: når dere trenger svar.',
  },
  complete: 'Klar',
  lacks: (count: number) => `Mangler ${count}`,
  lacksIn: (title: string, count: number) => `Mangler ${count}: ${title}`,
  place: (step: string, field: string) => `${step}: ${field}`,
  form: 'Svar på forhånd',
  formIs: 'Et felles Word-skjema som lederne fyller ut på forhånd.',
  tables: 'Tabeller',
  tablesAre: 'Handlingsplanen, interessentene og de andre listene, til å arbeide videre med i et regneark.',
  takeTables: 'Excel',
  calendar: 'Kalender',
  calendarIs: 'Møter, frister og evaluering, med påminnelser.',
  takeCalendar: 'Kalender',
  emptyCalendar:
    'Det er ingen datoer å legge i en kalender ennå, så vi laget ingen fil. Sett dato på møtene i «Om prosessen» eller en frist i handlingsplanen.',
  notInCalendar: 'Disse er ikke med i kalenderen, fordi vi ikke finner en dato:',
  all: 'Alt i én mappe',
  allIs: 'Alle dokumentene, tabellene, kalenderen og prosessfilen i en zip-fil med innholdsliste.',
  takeAll: 'Last ned alt',
  minutesAre: 'Lages på møtesiden, med sakene, det som ble bestemt, og det som gjenstår.',
  minutesTitle: 'Møtereferat',
  toMinutes: 'Gå til møtet',
  making: 'Lager filen …',
  /** On a phone, where a file is given to another app. */
  ready: (title: string) => `${title} er klar.`,
  give: 'Del filen',
  save: 'Lagre på telefonen',
  shared: (title: string) => `${title} er gitt videre til appen du valgte.`,
  makingOf: (number: number, of: number) => `Lager ${number} av ${of} …`,
  cancel: 'Avbryt',
  cancelled: 'Avbrutt. Det ble ikke laget noen fil.',
  notMade: (files: string) => `Disse ble ikke laget: ${files}. Resten ligger i mappen.`,
  standing: 'Status',
  standingHelp:
    'Mandatet og handlingsplanen godkjennes hver for seg. Statusen står øverst i dokumentet og nederst på hver side.',
  namedScores: {
    label: 'Vis i prosessrapporten hvem som ga hvilke tall',
    help: 'Rolle og enhet, bare for dem som svarte på forhånd.',
  },
};

export type TakingWords = typeof takingNb;
