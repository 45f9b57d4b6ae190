import type { KindAdvice } from '#domain/steps/advice.ts';
import type { NumberUnit } from '#domain/values/numbers.ts';
import { approvalNb } from './approval.nb.ts';
import { choosingGroupsNb } from './choosing-groups.nb.ts';
import { decidingNb } from './deciding.nb.ts';
import { thinkingAlongNb } from './thinking-along.nb.ts';
import type { PhaseId, FilledBy } from '#domain/steps/define-step.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import type { StepStatus } from '#domain/steps/progress.ts';
import { startNb } from './start.nb.ts';
import { versionsNb } from './versions.nb.ts';

/** How important something is for a role: of one thing, and of several. */
const LEVELS = {
  1: ['mindre viktig', 'mindre viktige'],
  2: ['ønskelig', 'ønskelige'],
  3: ['nødvendig', 'nødvendige'],
} as const;

/** Everything the screen says that does not belong to one step. */
export const shellNb = {
  appName: 'Brukerpanelveilederen',
  approval: approvalNb,
  phases: {
    before: 'Før dere starter',
    mapping: '1 Kartlegging',
    needs: '2 Behovsanalyse',
    plan: '3 Handlingsplan',
    after: 'Til slutt',
  } satisfies Record<PhaseId, string>,
  phaseNames: {
    before: 'Forberedelse',
    mapping: 'Kartlegging',
    needs: 'Behovsanalyse',
    plan: 'Handlingsplan',
    after: 'Avslutning',
  } satisfies Record<PhaseId, string>,
  filledBy: {
    advance: 'på forhånd',
    meeting: 'i møtet',
    facilitator: 'fasilitator',
  } satisfies Record<FilledBy, string>,
  status: { 'not-started': 'Ikke startet', started: 'Påbegynt', done: 'Ferdig' } satisfies Record<
    StepStatus,
    string
  >,
  part: (number: number) => `Del ${number}`,
  and: 'og',
  minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutter`),
  unnamed: 'Uten navn',
  copySuffix: '(kopi)',

  start: startNb,
  file: {
    conflictTitle: 'Denne prosessen finnes her fra før',
    conflictText: (title: string) =>
      `Filen inneholder «${title}», og du har alt en utgave på denne maskinen. Hva vil du gjøre?`,
    mine: (when: string) => `Utgaven her ble sist endret ${when}.`,
    theirs: (when: string) => `Utgaven i filen ble sist endret ${when}.`,
    keepMine: 'Behold min',
    takeTheirs: 'Bruk den fra filen',
    keepBoth: 'Behold begge',
    takeTheirsNote: 'Bruker du den fra filen, tar vi vare på den gamle utgaven i bakgrunnen.',
    opened: (title: string) => `«${title}» er åpnet.`,
    refusedTitle: 'Filen ble ikke åpnet',
    untouched: 'Ingenting er endret på denne maskinen.',
    refused: {
      empty: 'Filen er tom.',
      'too-large':
        'Filen er større enn 20 MB. En prosessfil er sjelden over 1 MB, så dette er trolig en annen fil.',
      html: 'Filen er en nettside, ikke en prosessfil. Den ble kanskje lagret fra en innloggingsside. Last den ned på nytt.',
      'not-json': 'Filen er ikke en prosessfil. Prosessfiler slutter på .json og er lastet ned herfra.',
      'not-ours': 'Filen kommer ikke fra Brukerpanelveilederen.',
      newer: 'Filen er laget med en nyere versjon av veilederen. Oppdater siden, og åpne filen igjen.',
      damaged:
        'Filen er skadet eller endret for hånd, så vi kan ikke være sikre på at alt kommer med. Be om en ny kopi.',
    },
    isAnswer: 'Filen er et svar fra en leder. Åpne prosessen det hører til, og velg «Samle inn svar» der.',
    detail: (text: string) => `Det vi fant: ${text}`,
    close: 'Lukk',
  },

  frame: {
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
    downloadCopy: 'Last ned kopi',
    undo: 'Angre',
    redo: 'Gjør om',
    undoWhat: (what: string) => `Angre: ${what} (Ctrl + Z)`,
    redoWhat: (what: string) => `Gjør om: ${what} (Ctrl + Skift + Z)`,
    done: (what: string) => `Gjort: ${what}`,
    undone: (what: string) => `Angret: ${what}`,
    redone: (what: string) => `Gjort om: ${what}`,
    saved: (time: string) => `Lagret kl. ${time}`,
    savedNever: 'Alt er lagret',
    saving: 'Lagrer …',
    notSaved: 'Ikke lagret.',
    downloadNow: 'Last ned en kopi',
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
      'Prosessen er byttet ut i et annet vindu, men det du har skrevet her, er ikke lagret. Last ned en kopi før du laster siden på nytt.',
    followedElsewhere:
      'Prosessen ble byttet ut i et annet vindu. Du ser den nye utgaven nå. Den gamle ligger under «Tidligere utgaver».',
    closeNotice: 'Greit',
    reload: 'Last siden på nytt',
    missingTitle: 'Vi finner ikke prosessen',
    missing:
      'Den kan være slettet, eller ligge i en annen nettleser. Har du en kopi på fil, kan du åpne den fra forsiden.',
    newerTitle: 'Prosessen er fra en nyere versjon',
    newer:
      'Denne utgaven av veilederen kan ikke åpne den uten å miste noe. Koble til nettet og last siden på nytt.',
    damagedTitle: 'Vi får ikke lest prosessen',
    damaged:
      'Det som er lagret, har feil vi ikke kan rette. Ingenting er endret eller slettet. Åpne siste kopi på fil fra forsiden.',
    loading: 'Åpner prosessen …',
    update:
      'En ny versjon er klar. Alt er lagret. Bytt når det passer. Andre vinduer blir som de er til du bytter der også.',
    updateNow: 'Bytt nå',
    updateLater: 'Senere',
  },

  versions: versionsNb,

  overview: {
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
    documents: 'Dokumenter',
    allDocuments: 'Alle dokumenter',
    draft: (filled: number, count: number) => `Utkast, ${filled} av ${count} felt`,
    measures: (count: number) => (count === 1 ? '1 tiltak' : `${count} tiltak`),
    canBeTaken: 'Kan hentes nå',
    notStarted: 'Ikke startet',
    local: 'Alt ligger bare på denne maskinen. Last ned en kopi etter møtet.',
    persisted: 'Nettleseren har lovet å ta vare på det.',
    notPersisted:
      'Nettleseren kan slette det hvis noen tømmer nettleserdata, og i et privat vindu blir det borte når vinduet lukkes. Ta en kopi som fil.',
    phaseMinutes: (minutes: number) => `${minutes} minutter`,
  },

  fill: {
    showInRoom: 'Vis i rommet',
    previous: (title: string) => `Forrige: ${title}`,
    next: (title: string) => `Neste: ${title}`,
    backToCheck: 'Tilbake til Ferdigstill',
    help: 'Hva er et godt svar?',
    closeHelp: 'Lukk veiledningen',
    openers: 'Spør gruppen',
    example: 'Et eksempel',
    privacy: 'Skriv ikke om enkeltpasienter eller ansatte. Små grupper kan kjennes igjen.',
    notNow:
      'Dere har svart at dere ikke trenger et panel nå. Steget er åpent hvis dere vil forberede et senere.',
    otherForm:
      'Dere har valgt en annen form enn et panel. Bruk steget så langt det passer, eller gå rett til handlingsplanen.',
    toDecision: 'Se beslutningen',
    notChosen: 'Velg',
    clear: 'Fjern svaret',
    datePlaceholder: 'dd.mm.åååå',
    calendar: (label: string) => `Åpne kalender: ${label}`,
    row: (name: string, number: number) => `${name} ${number}`,
    rowMenu: (name: string) => `Valg for ${name}`,
    moveUpOf: (name: string) => `Flytt opp: ${name}`,
    moveDownOf: (name: string) => `Flytt ned: ${name}`,
    removeOf: (name: string) => `Fjern: ${name}`,
    removed: (name: string) => `Fjernet «${name}».`,
    moved: (name: string, number: number) => `«${name}» er nå nummer ${number}.`,
    pasted: (rows: number) => (rows === 1 ? 'Limt inn: 1 rad.' : `Limt inn: ${rows} rader.`),
    rowsShown: (first: number, last: number, count: number) => `Viser ${first}–${last} av ${count}.`,
    rowsBefore: 'Vis de forrige',
    rowsAfter: 'Vis de neste',
    undo: 'Angre',
    showBank: 'Vis eksempler',
    hideBank: 'Skjul eksempler',
    pick: 'legg til',
    picked: 'lagt til',
    adviceCount: (count: number) => `${count} råd til listen`,
    showAdvice: 'Vis dem',
    nothingToChoose: (step: string) => `Her kan dere velge når «${step}» er fylt ut.`,
    unit: {
      kroner: 'kr',
      'kroner-per-hour': 'kr per time',
      hours: 'timer',
      minutes: 'minutter',
      people: 'personer',
      'per-year': 'per år',
      votes: 'stemmer',
    },
    numberExample: {
      kroner: '30 000',
      'kroner-per-hour': '355,50',
      hours: '2,5',
      minutes: '90',
      people: '8',
      'per-year': '6',
      votes: '3',
    } satisfies Record<NumberUnit, string>,
    kindAdvice: {
      'unreadable-date': (about: string) =>
        `«${about}» er ingen dato vi kjenner. Skriv dag, måned og år, for eksempel 02.06.2027.`,
      'unreadable-number': (about: string, example: string) =>
        `«${about}» kan vi ikke lese som ett tall, så vi regner ikke med det. Skriv for eksempel ${example}.`,
      'too-many-rows': (count: number, limit: number) =>
        `Dere har ${count}. Det blir tydeligere med høyst ${limit}.`,
      'too-few-rows': (count: number, limit: number) => `Dere har ${count}. Skjemaet ber om minst ${limit}.`,
      'matrix-count': (count: number, level: string) =>
        `${count} er satt til «${level}». Velg mellom én og tre.`,
    } satisfies Record<KindAdvice, unknown>,
    vague: {
      short: 'Svaret er kort.',
      hypothetical: 'Svaret er litt åpent.',
    },
    dismiss: 'Ikke vis igjen her',
  },

  mapping: { unit: 'Enhet', under: 'Hører til', top: 'Ingen, øverst' },

  stakeholders: {
    namePlaceholder: 'Skriv en gruppe',
    caption: 'Interessenter med involvering og viktighet fra 1 til 3',
    scaleOf: (scale: string, name: string) => `${scale}: ${name}`,
    picture: 'Bildet akkurat nå',
    shade: 'Mørkere felt, større gap',
    without: (count: number) => (count === 1 ? '1 gruppe uten tall' : `${count} grupper uten tall`),
    largestFirst: 'Størst gap først',
    gap: (gap: number) => `Gap ${gap < 0 ? '−' : ''}${Math.abs(gap)}`,
    empty: 'Sett tall på gruppene, så tegner bildet seg her.',
    summary: (count: number, relatives: number) =>
      `${count === 1 ? '1 gruppe' : `${count} grupper`}, ${relatives} av dem pårørende`,
    more: (count: number) => `${count} til`,
    note: 'Notat',
    noteOf: (name: string) => `Notat: ${name}`,
    votes: 'Stemmer',
    votesOf: (name: string) => `Stemmer: ${name}`,
    votesHelp:
      'Skriv hvor mange som sa 1, 2 og 3. Tallene vises ikke for de andre før dere trykker «Vis svarene».',
    votesFor: (scale: string, value: number, word: string) => `${scale}: antall som sa ${value} (${word})`,
    spreadOf: (spread: number) => `spredning ${spread}`,
    locked: 'Låst',
    unlock: 'Lås opp',
    place: (involvement: number, importance: number) => `Involvering ${involvement}, viktighet ${importance}`,
    offer: 'Grupper der gapet er 1 eller mer',
    offerFrom: 'Fra interessentanalysen',
  },

  constraints: {
    calculator: 'Hva koster panelet?',
    calculatorHelp: 'Regn ut honoraret og se det mot kostnadsrammen. Satsen skal alltid ha kilde og dato.',
    honorarium: 'Honorar per år',
    total: 'Alt i alt per år',
    within: (kroner: string) => `${kroner} igjen av rammen.`,
    over: (kroner: string) => `${kroner} mer enn rammen.`,
    noFrame: 'Skriv kostnadsrammen i kroner for å sammenligne.',
    unreadFrame: 'Kostnadsrammen kan vi ikke lese som ett tall, så vi sammenligner ikke.',
    unreadSums: 'Vi regner ut summen når alle tallene kan leses.',
    useRate: (rate: string, since: string) => `Bruk ${rate} (gjelder fra ${since})`,
    ratesFrom: 'Kjente satser',
    oldRate: 'Satsen er mer enn tolv måneder gammel. Sjekk om det finnes en ny.',
    formula: 'Medlemmer × møter × timer (minst én, nærmeste halve) × sats.',
    kroner: (amount: string) => `${amount} kr`,
  },

  deciding: decidingNb,

  groups: choosingGroupsNb,

  roles: {
    count: (level: ScaleValue, count: number, least: number, most: number) =>
      `${count} ${LEVELS[level][count === 1 ? 0 : 1]}, velg ${least}–${most}`,
    short: { 1: 'mindre', 2: 'ønskelig', 3: 'nødvendig' },
    clearing: 'Trykk på valget en gang til for å ta det bort.',
    cell: (item: string, role: string) => `${item}, ${role}`,
    shown: 'Rollen som vises',
    moveLeftOf: (name: string) => `Flytt til venstre: ${name}`,
    moveRightOf: (name: string) => `Flytt til høyre: ${name}`,
    duplicate: 'Lag en kopi',
    menu: {
      left: 'Flytt til venstre',
      right: 'Flytt til høyre',
      copy: 'Lag en kopi',
      remove: 'Fjern rollen',
    },
    duplicated: (name: string) => `${name} (kopi)`,
    advert: 'Slik blir utlysningen',
    choose: 'Velg spesifikk eller bred utlysning, så ser dere hva det betyr.',
    specific: 'Spesifikk: Dere får færre søkere, og de passer bedre. Alle tre nivåene kan stå i teksten.',
    broad: 'Bred: Dere får flere søkere, og bruker mer tid på å velge. Det som er mindre viktig, er utelatt.',
    tiers: { 1: 'Kan nevnes, men teller ikke når dere velger', 2: 'En fordel', 3: 'Krav' },
    roleNumber: (number: number) => `Rolle ${number}`,
    table: 'Rollene side om side',
  },

  ...thinkingAlongNb,

  mandate: {
    preview: 'Slik blir dokumentet',
    tabs: 'Skriv eller se dokumentet',
    write: 'Skriv',
    read: 'Dokument',
    take: 'Hent som Word',
    asPages: 'Se som sider',
    sheet: (sheet: number, sheets: number) => `Side ${sheet} av ${sheets}`,
    toField: (heading: string) => `Gå til svaret: ${heading}`,
  },

  export: {
    missing: (count: number) =>
      count === 0 ? 'Alt er besvart' : count === 1 ? '1 svar mangler' : `${count} svar mangler`,
    advised: (count: number) => (count === 1 ? '1 råd' : `${count} råd`),
    change: 'Endre',
    changeOf: (title: string) => `Endre ${title}`,
    check: 'Det som mangler',
    checkHelp: 'Det er lov å ha hull. Hver lenke går til feltet, og veien tilbake går hit.',
    nothingMissing: 'Alle stegene er besvart.',
    whole: (count: number, of: number) => `${count} av ${of} steg mangler ingenting`,
    moreMissing: (count: number) => `Vis ${count} til`,
    documents: 'Hent dokumentene',
    documentsHelp: 'Dokumentene lages på denne maskinen, også uten nett.',
    word: 'Word',
    wordOf: (title: string) => `Word: ${title}`,
    pdf: 'PDF',
    pdfOf: (title: string) => `PDF: ${title}`,
    pdfIs:
      'PDF-en er laget for lesing og utskrift. Den er ikke merket for skjermlesere. Trenger dere det, så bruk Word, eller åpne forhåndsvisningen og skriv den ut til PDF.',
    preview: 'Se',
    previewOf: (title: string) => `Se ${title}`,
    ownLook: 'Bruk foretakets egen Word-mal',
    pdfFailed: 'PDF-en ble ikke laget. Svarene er trygge. Prøv igjen, eller last ned Word.',
    substituted:
      'PDF-en kan ikke vise alle tegnene dere har brukt, for eksempel emojier, eller kinesisk uten nett. De er byttet med □. I Word står alle.',
    made: (title: string) => `${title} er lastet ned.`,
    failed: 'Dokumentet ble ikke laget. Svarene er trygge. Prøv igjen.',
    processFile: 'Prosessfil',
    processFileIs: 'Alt dere har skrevet, til en annen maskin eller som sikkerhetskopi.',
    downloadFile: 'Last ned prosessfilen',
    rowMissing: (row: string, column: string) => `${row}: ${column}`,
  },

  error: {
    title: 'Noe gikk galt',
    text: 'Svarene dine er lagret på denne maskinen. Last siden på nytt for å gå videre.',
    reload: 'Last siden på nytt',
    toStart: 'Til forsiden',
    details: 'Teknisk beskrivelse',
    notFoundTitle: 'Siden finnes ikke',
    notFound: 'Lenken kan være skrevet feil.',
    notFetchedTitle: 'Siden lot seg ikke hente',
    notFetched:
      'Nettet kan være borte. Alt du har skrevet, er lagret på denne maskinen. Prøv igjen når nettet er tilbake.',
    tryAgain: 'Prøv igjen',
    translated:
      'Nettleseren oversetter siden. Da kan noe av det som står her, være feil eller gammelt. Slå av oversettelsen mens du skriver. Det du har skrevet, er lagret.',
    tooOldTitle: 'Nettleseren er for gammel',
    tooOld:
      'Brukerpanelveilederen trenger en nyere nettleser: Edge, Chrome, Firefox eller Safari fra de to siste årene. Be IT-avdelingen om å oppdatere den, eller åpne adressen på en annen maskin. Det som er lagret her fra før, blir liggende.',
  },
};

export type ShellWords = typeof shellNb;
