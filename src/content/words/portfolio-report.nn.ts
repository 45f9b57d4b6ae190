import type { DecidedCounts } from '#domain/portfolio/sums.ts';

const units = (count: number): string => (count === 1 ? '1 eining' : `${count} einingar`);
/** Names in one line; of very many, the first. */
const MOST_NAMES = 12;
const names = (all: readonly string[], most = MOST_NAMES): string =>
  all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} og ${all.length - most} til`;
const notCovered = (nowhere: number): string =>
  nowhere === 0 ? 'Alle er dekte ein stad.' : `${nowhere} av dei er ikkje dekte nokon stad.`;

/** What is said of many clinics at once. Nynorsk. */
export const portfolioReportNn = {
  title: 'Brukarpanel i einingane',
  titleFor: (trust: string) => `Brukarpanel i einingane: ${trust}`,
  fileName: 'brukarpanel i einingane',
  headings: {
    short: 'Kort sagt',
    units: 'Einingane',
    groups: 'Gruppene',
    criteria: 'Kriteria',
    late: 'Tiltak over fristen',
    money: 'Økonomi',
    revisions: 'Mandat som skal gåast gjennom',
    uncounted: 'Filer som ikkje er med',
    copies: 'Prosessar i fleire utgåver',
    madeOn: 'Laga',
  },
  columns: {
    unit: 'Eining',
    trust: 'Helseføretak',
    need: 'Brukarpanel',
    steps: 'Steg',
    next: 'Går vidare med',
    mandate: 'Mandat',
    late: 'Over fristen',
    frame: 'Ramme per år',
    fees: 'Honorar per år',
    cost: 'Heile kostnaden per år',
    revision: 'Mandatet blir gått gjennom',
    changed: 'Sist endra',
    file: 'Fil',
    group: 'Gruppe',
    criterion: 'Kriterium',
    namedBy: 'Nemnd av',
    measure: 'Tiltak',
    responsible: 'Ansvarleg',
    deadline: 'Frist',
    what: 'Kva',
    sum: 'Sum',
    known: 'Rekna med',
    unknown: 'Ikkje kjent',
    day: 'Dato',
    why: 'Kvifor',
  },
  needs: {
    yes: 'Ja',
    'yes-on-trial': 'Ja, på prøve',
    undecided: 'Ikkje bestemt',
    'not-now': 'Ikkje no',
    'other-form': 'Nei, ei anna form',
  },
  mandates: {
    none: 'Ikkje begynt',
    draft: 'Utkast',
    'for-approval': 'Til godkjenning',
    approved: 'Godkjent',
    changed: 'Endra etter godkjenning',
  },
  kinds: { covered: 'Dekt', planned: 'Planlagd', missed: 'Ikkje dekt', unknown: 'Ikkje vald enno' },
  revisions: { validTo: 'Gjeld til', revisedBy: 'Skal gåast gjennom', evaluation: 'Skal evaluerast' },
  isOver: 'Dagen er passert',
  moneyOf: { decided: 'Einingar som skal ha panel', undecided: 'Einingar som ikkje har bestemt seg' },
  unnamed: 'Utan namn',
  unknownAmount: { missing: 'Ikkje oppgitt', unread: 'Kan ikkje lesast som eit tal' },
  steps: (done: number, asked: number) => `${done} av ${asked}`,
  kroner: (amount: string) => `${amount} kr`,
  decided: ({ all, panel, onTrial, none, undecided }: DecidedCounts) =>
    `${units(all)} er med. ${panel} skal ha brukarpanel${onTrial > 0 ? `, ${onTrial} av dei på prøve` : ''}. ${none} har svara nei eller ikkje no. ${undecided} har ikkje bestemt seg.`,
  groups: (all: number, nowhere: number) =>
    all === 0
      ? 'Ingen grupper er nemnde.'
      : `${all === 1 ? '1 gruppe er nemnd' : `${all} ulike grupper er nemnde`}. ${notCovered(nowhere)}`,
  criteria: (all: number, nowhere: number) =>
    all === 0
      ? 'Ingen kriterium er skrivne.'
      : `${all === 1 ? '1 kriterium er skrive' : `${all} ulike kriterium er skrivne`}. ${notCovered(nowhere)}`,
  firstGroups: (shown: number, all: number) => `Figuren viser dei ${shown} første av ${all} grupper.`,
  late: (late: number, inUnits: number) =>
    late === 0 ? 'Ingen tiltak er over fristen.' : `${late} tiltak er over fristen, i ${units(inUnits)}.`,
  withoutDay: (measures: number) => `${measures} tiltak har ingen frist som kan lesast som ein dato.`,
  knownOf: (known: number, all: number) => `${known} av ${units(all)}`,
  names,
  unknownIn: (all: readonly string[]) => `Ikkje oppgitt: ${names(all)}.`,
  unreadIn: (all: readonly string[]) => `Kan ikkje lesast som eit tal: ${names(all)}.`,
  moneyNote:
    'Ramma er det eininga har sett av. Kostnaden er det eininga har rekna ut at panelet kostar. Dei blir ikkje lagde saman. Einingar som ikkje skal ha panel, er ikkje rekna med.',
  due: (mandates: number, over: number) =>
    mandates === 0
      ? 'Ingen godkjende mandat skal gåast gjennom det neste halve året.'
      : `${mandates === 1 ? '1 godkjent mandat' : `${mandates} godkjende mandat`} skal gåast gjennom det neste halve året. For ${over} av dei er dagen passert.`,
  withoutRevision: (all: readonly string[]) => `Godkjent, men utan dato for gjennomgang: ${names(all)}.`,
  uncounted: (files: number) => (files === 1 ? '1 fil er ikkje med.' : `${files} filer er ikkje med.`),
  because: {
    empty: 'Fila er tom.',
    'too-large': 'Fila er for stor til å vere ei prosessfil.',
    html: 'Fila er ei nettside.',
    'not-json': 'Fila er ikkje ei prosessfil.',
    'not-ours': 'Fila kjem ikkje frå Brukerpanelveilederen.',
    newer: 'Fila er laga med ein nyare versjon av rettleiaren. Oppdater sida, og opne fila igjen.',
    damaged: 'Fila er skadd eller endra for hand.',
    'no-process': 'Fila kjem frå rettleiaren, men er ikkje ein prosess.',
    'too-many': 'Vi har lese 1000 prosessar. Resten er ikkje lesen.',
    unreadable: 'Fila kunne ikkje lesast på denne maskina.',
  },
  copies: (name: string, changed: string, left: readonly string[]) =>
    `${name}: utgåva som sist blei endra ${changed}, er med. Ikkje med: ${names(left)}.`,
  onThisMachine: 'På denne maskina',
};
