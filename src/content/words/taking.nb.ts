/** The words of the page where the documents are taken. Bokmål. */
export const takingNb = {
  about: {
    mandate: 'Det ledelsen vedtar.',
    'action-plan': 'Hvem som gjør hva, og når.',
    'process-report': 'Alle svarene, tallene og vurderingene, med sporet bak beslutningen.',
    'role-description': 'Kravene til rollene, og en utlysning dere kan sende ut.',
    order: 'Det foretaket spør om når dere ber om representanter.',
    'start-checklist': 'Det som bør være på plass før det første møtet, til å krysse av.',
    minutes: 'Det møtet bestemte, og det som gjenstår.',
  },
  /** What people write in the document themselves; nothing asks for it here. */
  fillIn: {
    'role-description': 'Fyll inn i Word: hvordan man søker, og fristen.',
    order: 'Fyll inn i Word: når dere trenger svar.',
  },
  complete: 'Mangler ingenting',
  lacks: (count: number) => `Mangler ${count}`,
  lacksIn: (title: string, count: number) => `Mangler ${count}: ${title}`,
  place: (step: string, field: string) => `${step}: ${field}`,
  otherFiles: 'Andre filer',
  form: 'Skjema for del 1–2',
  formIs: 'Et Word-skjema uten navn, som ledere fyller ut på forhånd.',
  tables: 'Tabeller',
  tablesAre: 'Handlingsplanen og interessentene, til å arbeide videre med i et regneark.',
  takeTables: 'Last ned Excel',
  calendar: 'Kalender',
  calendarIs: 'Møter, frister og evaluering, med påminnelser.',
  takeCalendar: 'Last ned kalender',
  emptyCalendar:
    'Det er ingen datoer å legge i en kalender ennå, så vi laget ingen fil. Sett dato på møtene i «Om prosessen» eller en frist i handlingsplanen.',
  notInCalendar: 'Disse er ikke med i kalenderen, fordi vi ikke finner en dato:',
  all: 'Alt i én mappe',
  allIs: 'Alle dokumentene, tabellene, kalenderen og prosessfilen i en zip-fil med innholdsliste.',
  takeAll: 'Last ned alt',
  minutesAre: 'Lages på møtesiden, med tiden, det som ble bestemt, og det som gjenstår.',
  minutesTitle: 'Møtereferat',
  toMinutes: 'Gå til møtet',
  making: 'Lager filen …',
  makingAll: 'Lager alle filene. Det kan ta et halvt minutt.',
  notMade: (files: string) => `Disse ble ikke laget: ${files}. Resten ligger i mappen.`,
  standing: 'Hvor langt er dokumentene kommet?',
  standingHelp:
    'Status, versjon og dato står nederst på hver side. Velger dere ingenting, er de utkast, og det står øverst.',
  mandateStatus: {
    label: 'Status for mandatet',
    options: { draft: 'Utkast', 'for-approval': 'Til godkjenning', approved: 'Godkjent' },
  },
  mandateDate: { label: 'Dato for statusen til mandatet', help: 'For eksempel dagen mandatet ble godkjent.' },
  mandateVersion: { label: 'Versjon av mandatet', help: 'Står det ingenting, er det versjon 1.' },
  planStatus: {
    label: 'Status for handlingsplanen',
    options: { draft: 'Utkast', 'for-approval': 'Til godkjenning', approved: 'Godkjent' },
  },
  planDate: { label: 'Dato for statusen til planen', help: 'For eksempel dagen planen ble godkjent.' },
  planVersion: { label: 'Versjon av planen', help: 'Står det ingenting, er det versjon 1.' },
  namedScores: {
    label: 'Vis i prosessrapporten hvem som ga hvilke tall',
    help: 'Rolle og enhet, bare for dem som svarte på forhånd.',
  },
  approvedWithHoles: (count: number) =>
    count === 1
      ? 'Mandatet er merket som godkjent, men ett svar mangler. Det står som åpent punkt i dokumentet.'
      : `Mandatet er merket som godkjent, men ${count} svar mangler. De står som åpne punkter i dokumentet.`,
};

export type TakingWords = typeof takingNb;
