import { inText } from '#domain/values/sentence.ts';
import type { CatchUp } from '#domain/meeting/catch-up.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import type { RoundId } from '#domain/meeting/think-timer.ts';
import type { Left } from '#domain/meeting/time-plan.ts';

const minutes = (count: number): string => (count === 1 ? '1 minutt' : `${count} minutter`);

/** What the screen says about the time of a meeting, its loose ideas and its end. */
export const meetingNb = {
  names: { 'needs-analysis': 'Behovsanalyse', 'action-plan': 'Handlingsplan' } satisfies Record<
    MeetingId,
    string
  >,
  minutes,
  left: { 'next-meeting': 'Utsatt til neste møte', 'by-mail': 'Tas på e-post' } satisfies Record<
    Left,
    string
  >,
  leave: { 'next-meeting': 'Utsett til neste møte', 'by-mail': 'Ta på e-post' } satisfies Record<
    Left,
    string
  >,

  page: {
    title: 'Møtet',
    lead: 'Se over tidsplanen, og start når dere er samlet.',
    choose: 'Hvilket møte?',
    when: (date: string, length: number | undefined) =>
      [date, length === undefined ? '' : `satt av ${minutes(length)}`].filter(Boolean).join(', '),
    passed: 'Dagen er passert. Sett en ny dag, eller start når dere er samlet.',
    noWhen: 'Møtet har ingen dato eller lengde ennå.',
    enter: 'Endre i «Om prosessen»',
    plan: 'Tidsplan',
    step: 'Steg',
    minutesHead: 'Minutter',
    minutesOf: (step: string) => `Minutter til ${step}`,
    fewer: (step: string) => `Ett minutt mindre til ${step}`,
    more: (step: string) => `Ett minutt mer til ${step}`,
    onlyWhole: (least: number, most: number, now: number) =>
      `Skriv hele minutter fra ${least} til ${most}. Planen har fortsatt ${minutes(now)}.`,
    how: 'Når',
    howOf: (step: string) => `Når tar dere «${step}»?`,
    inMeeting: 'I møtet',
    from: (meeting: string) => `Utsatt fra ${inText(meeting)}`,
    sum: 'Til sammen',
    fits: (left: number) => (left === 0 ? 'Planen fyller møtet.' : `Dere har ${minutes(left)} til overs.`),
    tooLong: (over: number) => `Planen er ${minutes(over)} lengre enn møtet.`,
    tooLongHelp: 'Gi et steg mindre tid, eller ta noe på e-post.',
    fit: (length: number) => `Tilpass til ${minutes(length)}`,
    ways: {
      label: 'Slik bruker dere møtet om planen',
      help: 'Handlingsplanen tar om lag en time. Stillingsbeskrivelse og mandat får sin egen tid.',
      together: (minutes: number) => `Lag planen sammen: ${minutes} minutter`,
      prepared: (minutes: number) => `Beslutt et forberedt forslag: ${minutes} minutter`,
    },
    fitHelp: 'Det som er besvart, får to minutter til å se over. Resten deler tiden.',
    clockHead: 'Klokken',
    ifStarting: (at: string) => `Klokkeslettene gjelder hvis dere starter kl. ${at}.`,
    nothing: 'Alle stegene er tatt ut av møtet. Ta inn minst ett før dere starter.',
    changed: (step: string) => `Tidsplan, ${step}`,
    start: 'Start møtet',
    startHelp: 'Du får fasilitatorvinduet her. Rommet åpnes i et eget vindu.',
    oneScreen: 'Bare rommet, på én skjerm',
    goesOn: (meeting: string, since: string) => `${meeting} pågår. Dere startet kl. ${since}.`,
    toFacilitator: 'Gå til fasilitatorvinduet',
    toRoom: 'Åpne rommet',
    toClosing: 'Se oppsummering og referat',
  },

  ending: {
    end: 'Avslutt møtet',
    ask: 'Avslutte møtet?',
    what: 'Tiden stopper og kan ikke startes igjen. Rommet viser hva dere er enige om. Alt dere har skrevet, er lagret.',
    confirm: 'Ja, avslutt møtet',
    goOn: 'Nei, fortsett møtet',
  },

  clock: {
    notStarted: 'Møtet er ikke startet.',
    endedAt: (meeting: string, when: string) => `Møtet om ${inText(meeting)} sluttet ${when}.`,
    toPlan: 'Se tidsplanen',
    start: (meeting: string) => `Start ${inText(meeting)}`,
    onTime: 'I rute',
    behind: (count: number) => `${minutes(count)} forsinket`,
    ahead: (count: number) => `${minutes(count)} foran`,
    paused: 'Pause',
    steps: 'Tidsplan for møtet',
    used: (used: number, of: number) => `${used} av ${minutes(of)} brukt`,
    usedDone: (used: number, of: number) => `${used} av ${of}`,
    left: (count: number) => (count < 1 ? 'under ett minutt igjen' : `${minutes(count)} igjen`),
    soon: (count: number) => `${minutes(count)} igjen, begynn å runde av`,
    last: 'Rund av nå',
    over: 'Tiden for steget er brukt',
    outside: 'Dere er utenfor planen.',
    passed: 'Ikke tatt opp',
    pause: 'Pause',
    goOn: 'Fortsett',
    twoMore: '2 minutter til',
    change: (step: string) => `Endre tiden for ${step}`,
    fiveLess: '5 minutter mindre',
    fiveMore: '5 minutter mer',
    takeIn: 'Ta inn igjen',
    end: (end: string, planned: string) => `Slutt ${end}, planlagt ${planned}`,
    catchUp: 'Slik henter dere inn tiden:',
    catchUpBy: (way: CatchUp, step: string) =>
      way.kind === 'shorten'
        ? `Kort ned «${step}» til ${minutes(way.minutes)}`
        : way.left === 'by-mail'
          ? `Ta «${step}» på e-post`
          : `Utsett «${step}» til neste møte`,
    slept: (count: number) =>
      `Maskinen var i hvilemodus i ${minutes(count)}. Tiden er ikke talt med som møtetid.`,
    countIn: 'Møtet gikk videre, tell tiden med',
    fine: 'Greit',
    hide: 'Skjul tiden i rommet',
    sound: 'Lyd når tiden for et steg er brukt',
  },

  ideas: {
    gather: 'Samle ideer',
    backToStep: 'Tilbake til steget',
    title: (step: string) => `Ideer: ${step}`,
    rounds: {
      alone: 'Tenk alene',
      pairs: 'Snakk to og to',
      fours: 'Snakk fire og fire',
      all: 'Alle sammen',
    } satisfies Record<RoundId, string>,
    roundHelp: {
      alone: 'Skriv ned det dere kommer på, hver for seg.',
      pairs: 'Fortell hverandre hva dere har skrevet.',
      fours: 'Finn det dere har felles, og det som er nytt.',
      all: 'Hver gruppe sier det viktigste. Én skriver.',
    } satisfies Record<RoundId, string>,
    roundOf: (number: number, of: number) => `Runde ${number} av ${of}`,
    timeLeft: (time: string) => `${time} igjen`,
    roundOver: 'Runden er ferdig.',
    start: 'Start',
    pause: 'Pause',
    next: 'Neste runde',
    previous: 'Forrige runde',
    more: 'Ett minutt til',
    write: 'Skriv en idé, og trykk Enter',
    writeHelp: 'Lim gjerne inn flere linjer. Hver linje blir en idé.',
    add: 'Legg til',
    added: (count: number) => (count === 1 ? 'Ideen er lagt til.' : `${count} ideer er lagt til.`),
    addLabel: (count: number) => (count === 1 ? 'Ny idé' : `${count} nye ideer`),
    none: 'Ingen ideer ennå.',
    count: (count: number, placed: number) =>
      `${count === 1 ? '1 idé' : `${count} ideer`}, ${placed} plassert`,
    list: 'Ideene',
    loose: 'Uten tema',
    theme: 'Tema',
    mark: (idea: string) => `Merk ${idea}`,
    marked: (count: number) => (count === 1 ? '1 idé er merket.' : `${count} ideer er merket.`),
    giveTheme: 'Gi tema',
    themeDone: (theme: string) =>
      theme === '' ? 'Ideene er tatt ut av temaet.' : `Ideene står under «${theme}».`,
    unmark: 'Fjern merkene',
    placeAs: (target: string) => `Plasser som ${target}`,
    placeOf: (idea: string, target: string) => `Plasser som ${target}: ${idea}`,
    placeTheme: (theme: string, target: string) => `Plasser temaet som ${target}: ${theme}`,
    placed: (target: string) => `Plassert som ${target}`,
    placedAs: (target: string, now: string) => `Plassert som ${target}: «${now}»`,
    unplace: (idea: string) => `Ta ut av plassen: ${idea}`,
    remove: (idea: string) => `Fjern ideen: ${idea}`,
    removed: (idea: string) => `«${idea}» er fjernet.`,
    undo: 'Angre',
    undone: (label: string) => `Angret: ${label}`,
  },

  closing: {
    title: 'Slutt på møtet',
    titleOf: (meeting: string) => `Slutt på møtet: ${inText(meeting)}`,
    thanks: 'Takk for i dag',
    lead: 'Les opp det dere er enige om, før dere går.',
    decided: 'Dette er bestemt',
    nothingDecided: 'Ingenting er bestemt ennå.',
    inMeeting: 'Bestemt i møtet',
    nothingInMeeting: 'Ingenting nytt er bestemt i møtet.',
    later: 'Skrevet etter møtet',
    before: 'Bestemt tidligere',
    stoodBefore: (count: number) => (count === 1 ? '1 svar sto fra før.' : `${count} svar sto fra før.`),
    changedSince: 'Endret etter møtet',
    parked: 'Dette er uavklart',
    nothingParked: 'Ingenting er merket som uavklart.',
    whoWhat: 'Hvem gjør hva, og når',
    nothingPlanned: 'Ingen tiltak er skrevet ennå.',
    noOne: 'ingen er valgt',
    noDay: 'ingen frist',
    time: 'Tid',
    leftOver: 'Dette gjenstår',
    nothingLeft: 'Dere kom gjennom alt i planen.',
    step: 'Steg',
    planned: 'Planlagt',
    usedHead: 'Brukt',
    untaken: 'Ikke tatt opp',
    more: (count: number) => `og ${count} til`,
    score: (involvement: string, importance: string) =>
      `involvering: ${involvement}, viktighet: ${importance}`,
    minutesTitle: 'Møtereferat',
    minutesHelp:
      'Referatet har det samme som denne siden, og hvem som var med. Word-filen kan dere endre, og skjermlesere leser den. PDF-en er for utskrift og er ikke merket for skjermlesere.',
    withNotes: 'Ta med fasilitatorens notater',
    withNotesHelp: 'Notatene er private. De kommer bare med hvis du krysser av her.',
    word: 'Last ned Word',
    pdf: 'Last ned PDF',
    making: 'Lager referatet …',
    made: 'Referatet er lastet ned.',
    substituted: 'Noen tegn finnes ikke i PDF-skriften og er byttet ut.',
    failed: 'Referatet ble ikke laget. Prøv igjen.',
    documents: 'Alle dokumentene kan lastes ned nå, også om dere slutter tidlig.',
    toDocuments: 'Til dokumentene',
    toPlan: 'Til tidsplanen',
  },
};

export type MeetingWords = typeof meetingNb;
