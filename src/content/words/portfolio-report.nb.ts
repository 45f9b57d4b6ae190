import type { DecidedCounts } from '#domain/portfolio/sums.ts';

const units = (count: number): string => (count === 1 ? '1 enhet' : `${count} enheter`);
/** Names in one line; of very many, the first. */
const MOST_NAMES = 12;
const names = (all: readonly string[], most = MOST_NAMES): string =>
  all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} og ${all.length - most} til`;
const notCovered = (nowhere: number): string =>
  nowhere === 0 ? 'Alle er dekket et sted.' : `${nowhere} av dem er ikke dekket noe sted.`;

/** What is said of many clinics at once. Bokmål. */
export const portfolioReportNb = {
  title: 'Brukerpanel i enhetene',
  titleFor: (trust: string) => `Brukerpanel i enhetene: ${trust}`,
  fileName: 'brukerpanel i enhetene',
  headings: {
    short: 'Kort sagt',
    units: 'Enhetene',
    groups: 'Gruppene',
    criteria: 'Kriteriene',
    late: 'Tiltak over fristen',
    money: 'Økonomi',
    revisions: 'Mandater som skal gjennomgås',
    uncounted: 'Filer som ikke er med',
    copies: 'Prosesser i flere utgaver',
    madeOn: 'Laget',
  },
  columns: {
    unit: 'Enhet',
    trust: 'Helseforetak',
    need: 'Brukerpanel',
    steps: 'Steg',
    next: 'Går videre med',
    mandate: 'Mandat',
    late: 'Over fristen',
    frame: 'Ramme per år',
    fees: 'Honorar per år',
    cost: 'Hele kostnaden per år',
    revision: 'Mandatet gjennomgås',
    changed: 'Sist endret',
    file: 'Fil',
    group: 'Gruppe',
    criterion: 'Kriterium',
    namedBy: 'Nevnt av',
    measure: 'Tiltak',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    what: 'Hva',
    sum: 'Sum',
    known: 'Regnet med',
    unknown: 'Ikke kjent',
    day: 'Dato',
    why: 'Hvorfor',
  },
  needs: {
    yes: 'Ja',
    'yes-on-trial': 'Ja, på prøve',
    undecided: 'Ikke bestemt',
    'not-now': 'Ikke nå',
    'other-form': 'Nei, en annen form',
  },
  mandates: {
    none: 'Ikke begynt',
    draft: 'Utkast',
    'for-approval': 'Til godkjenning',
    approved: 'Godkjent',
    changed: 'Endret etter godkjenning',
  },
  kinds: { covered: 'Dekket', planned: 'Planlagt', missed: 'Ikke dekket', unknown: 'Ikke valgt ennå' },
  revisions: { validTo: 'Gjelder til', revisedBy: 'Skal gjennomgås', evaluation: 'Skal evalueres' },
  isOver: 'Dagen er passert',
  moneyOf: { decided: 'Enheter som skal ha panel', undecided: 'Enheter som ikke har bestemt seg' },
  unnamed: 'Uten navn',
  unknownAmount: { missing: 'Ikke oppgitt', unread: 'Kan ikke leses som et tall' },
  steps: (done: number, asked: number) => `${done} av ${asked}`,
  kroner: (amount: string) => `${amount} kr`,
  decided: ({ all, panel, onTrial, none, undecided }: DecidedCounts) =>
    `${units(all)} er med. ${panel} skal ha brukerpanel${onTrial > 0 ? `, ${onTrial} av dem på prøve` : ''}. ${none} har svart nei eller ikke nå. ${undecided} har ikke bestemt seg.`,
  groups: (all: number, nowhere: number) =>
    all === 0
      ? 'Ingen grupper er nevnt.'
      : `${all === 1 ? '1 gruppe' : `${all} ulike grupper`} er nevnt. ${notCovered(nowhere)}`,
  criteria: (all: number, nowhere: number) =>
    all === 0
      ? 'Ingen kriterier er skrevet.'
      : `${all === 1 ? '1 kriterium' : `${all} ulike kriterier`} er skrevet. ${notCovered(nowhere)}`,
  firstGroups: (shown: number, all: number) => `Figuren viser de ${shown} første av ${all} grupper.`,
  late: (late: number, inUnits: number) =>
    late === 0 ? 'Ingen tiltak er over fristen.' : `${late} tiltak er over fristen, i ${units(inUnits)}.`,
  withoutDay: (measures: number) => `${measures} tiltak har ingen frist som kan leses som en dato.`,
  knownOf: (known: number, all: number) => `${known} av ${units(all)}`,
  names,
  unknownIn: (all: readonly string[]) => `Ikke oppgitt: ${names(all)}.`,
  unreadIn: (all: readonly string[]) => `Kan ikke leses som et tall: ${names(all)}.`,
  moneyNote:
    'Rammen er det enheten har satt av. Kostnaden er det enheten har regnet ut at panelet koster. De legges ikke sammen. Enheter som ikke skal ha panel, er ikke regnet med.',
  due: (mandates: number, over: number) =>
    mandates === 0
      ? 'Ingen godkjente mandater skal gjennomgås det neste halve året.'
      : `${mandates === 1 ? '1 godkjent mandat' : `${mandates} godkjente mandater`} skal gjennomgås det neste halve året. For ${over} av dem er dagen passert.`,
  withoutRevision: (all: readonly string[]) => `Godkjent, men uten dato for gjennomgang: ${names(all)}.`,
  uncounted: (files: number) => (files === 1 ? '1 fil er ikke med.' : `${files} filer er ikke med.`),
  because: {
    empty: 'Filen er tom.',
    'too-large': 'Filen er for stor til å være en prosessfil.',
    html: 'Filen er en nettside.',
    'not-json': 'Filen er ikke en prosessfil.',
    'not-ours': 'Filen kommer ikke fra Brukerpanelveilederen.',
    newer: 'Filen er laget med en nyere versjon av veilederen. Oppdater siden, og åpne filen igjen.',
    damaged: 'Filen er skadet eller endret for hånd.',
    'no-process': 'Filen kommer fra veilederen, men er ikke en prosess.',
    'too-many': 'Vi har lest 1000 prosesser. Resten er ikke lest.',
    unreadable: 'Filen kunne ikke leses på denne maskinen.',
  },
  copies: (name: string, changed: string, left: readonly string[]) =>
    `${name}: utgaven som sist ble endret ${changed}, er med. Ikke med: ${names(left)}.`,
  onThisMachine: 'På denne maskinen',
};
