const people = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);
const scores = (count: number): string => `${count} svar`;

/** What stands around scores: counting, ballots at the keyboard or from phones, showing, agreeing, and dots on criteria. */
export const scoringNb = {
  questions: {
    involvement: 'Hvor involvert er gruppen i dag?',
    importance: 'Hvor viktig er det å involvere gruppen?',
  },
  sourceTitles: { advance: 'På forhånd', hands: 'Talt i rommet', keyboard: 'Hver for seg i rommet' },
  /** "3 svar". */
  scores,
  scoreOf: (value: number, word: string) => `${value} – ${word}`,
  answered: (count: number, of: number) => `${count} av ${of} har svart`,
  answeredAll: (of: number) => (of === 1 ? 'Den ene har svart' : `Alle ${of} har svart`),
  answeredOnly: (count: number) =>
    count === 0 ? 'Ingen har svart ennå' : count === 1 ? '1 har svart' : `${count} har svart`,
  inAdvance: (count: number) => (count === 1 ? '1 svarte på forhånd' : `${count} svarte på forhånd`),
  inRoom: (count: number) => (count === 1 ? '1 svarte i rommet' : `${count} svarte i rommet`),
  onlyOthers: 'Nå svarer bare dere som ikke har svart.',
  everybodyAgain: 'Nå svarer alle i rommet på nytt.',
  scoreAnew: 'Alle i rommet svarer på nytt',
  howMany: 'Hvor mange er dere?',
  lines: (shown: boolean) => (shown ? 'Svarene' : 'Svarene er skjult'),
  oneMore: (value: number, word: string) => `En til sier ${value}, ${word}`,
  oneLess: (value: number, word: string) => `En færre sier ${value}, ${word}`,
  /** What the facilitator does now. */
  stage: {
    gather: 'Samle svarene. Vis dem når alle har svart.',
    talk: 'Snakk sammen. Bli enige om et tall, eller noter begge syn.',
    alike: 'Alle er enige: gå videre.',
    agreed: 'Dere er enige: gå videre.',
    locked: 'Tallene er låst: gå videre.',
  },
  show: 'Vis svarene',
  hide: 'Skjul svarene',
  soFar: (count: number) => `${scores(count)} så langt.`,
  allSaid: (value: number) => `Alle svarte ${value}.`,
  allSoFar: (value: number) => `De svarte ${value}.`,
  showLabel: (name: string) => `Svarene vist: ${name}`,
  apart: 'Svarene spriker.',
  /** After what a row is called: "Interessent 2 av 3 der svarene spriker". */
  placeAmongApart: (number: number, of: number) => `${number} av ${of} der svarene spriker`,
  nobody: 'Ingen har svart. Dere kan likevel bli enige om et tall.',
  agreeOn: (value: number) => `Bli enige om ${value}`,
  agreedOn: (value: number) => `Enige om ${value}`,
  unlock: 'Lås opp',
  lockAndGoOn: 'Lås og gå videre',
  toImportance: 'Videre til viktighet',
  goOn: 'Gå videre',
  disagree: 'Vi er ikke enige',
  disagreeTitle: 'Dere er ikke enige',
  disagreeHelp: 'Skriv begge syn. De tas vare på og står i rapporten.',
  oneView: 'Det ene synet',
  otherView: 'Det andre synet',
  backToScores: 'Tilbake til svarene',
  bothNoted: 'Begge syn er notert.',
  nextApart: (count: number) => `Neste der svarene spriker (${count} igjen)`,
  lockAlike: (count: number) =>
    count === 1 ? 'Lås gruppen der alle svarte likt' : `Lås de ${count} gruppene der alle svarte likt`,
  lockAlikeDeed: 'Lås grupper der alle svarte likt',
  countLabel: (name: string) => `Telling: ${name}`,
  agreeLabel: (name: string) => `Enige om tallet: ${name}`,
  lockLabel: (name: string) => `Lås: ${name}`,
  unlockLabel: (name: string) => `Lås opp: ${name}`,
  viewLabel: (name: string) => `Ulike syn: ${name}`,
  keys: 'Taster: 1–3 teller en til, Skift og 1–3 en færre, S viser svarene.',
  keysShown: 'Taster: 1–3 velger tallet, L låser, S skjuler svarene.',
  plot: {
    title: 'Slik ligger gruppen nå',
    waiting: 'Bildet tegnes når begge tallene er vist.',
    axis: 'involvering i dag',
    gap: (gap: number) => `Gap ${gap < 0 ? '−' : ''}${Math.abs(gap)}`,
    largest: (of: number) => `Størst gap av de ${of} gruppene.`,
    place: (involvement: string, importance: string) =>
      `Enige om involvering ${involvement} og viktighet ${importance}.`,
    notPlaced: 'Dere har ikke satt begge tallene ennå.',
    said: (count: number, involvement: string, importance: string) =>
      `${scores(count)}: involvering ${involvement}, viktighet ${importance}.`,
    others: 'de andre gruppene',
    single: 'Én ring er ett svar',
  },
  turn: {
    start: 'Send tastaturet rundt',
    label: (person: number) => `Svar fra person ${person}`,
    who: (person: number) => `Person ${person} svarer nå`,
    howMuch: (questions: number, minutes: number) =>
      `${questions} spørsmål, om lag ${minutes === 1 ? '1 minutt' : `${minutes} minutter`}`,
    how: 'Trykk Enter for å begynne. Svar med 1, 2 eller 3. Ingen ser hva du velger, heller ikke på skjermen.',
    begin: 'Begynn',
    done: 'Alle har svart',
    thanks: 'Takk, svarene er lagret. Gi tastaturet videre.',
    progress: (number: number, of: number) => `Spørsmål ${number} av ${of}`,
    kept: 'Du har svart. Trykk et tall for å endre, eller gå videre.',
    notYet: 'Trykk 1, 2 eller 3.',
    back: 'Tilbake',
    skip: 'Hopp over',
    next: 'Neste',
    quit: 'Avbryt runden',
    taken: 'Svaret er lagret.',
    none: 'Skriv interessenter først. Så kan dere sette tall.',
    clear: 'Slett svarene gitt hver for seg',
    cleared: 'Slett svar gitt hver for seg',
    so: (count: number) => `${people(count)} har svart hver for seg.`,
  },
  dots: {
    title: 'Hvilke kriterier er viktigst?',
    lead: (each: number) =>
      `Hver av dere har ${each} prikker. Velg i stillhet. Prikkene vises når alle er ferdige.`,
    given: (count: number, of: number) => `${count} av ${of} prikker er delt ut`,
    tooMany: (count: number, of: number) => `${count} prikker er delt ut. Dere har ${of}`,
    givenOnly: (count: number) => (count === 1 ? '1 prikk er delt ut' : `${count} prikker er delt ut`),
    dots: (count: number) => (count === 1 ? '1 prikk' : `${count} prikker`),
    each: 'Prikker til hver',
    oneMore: (text: string) => `En prikk til: ${text}`,
    oneLess: (text: string) => `En prikk mindre: ${text}`,
    show: 'Vis prikkene',
    hide: 'Skjul prikkene',
    tied: 'likt',
    choose: 'Flest prikker står øverst. Dere velger selv hvilke tre til fem dere beholder.',
    remove: (text: string) => `Ta bort: ${text}`,
    removed: (text: string) => `Tok bort «${text}».`,
    undo: 'Angre',
    label: 'Prikker',
    empty: 'Skriv kriterier først. Så kan dere fordele prikker.',
  },
  step: {
    bar: (count: number) =>
      count === 1
        ? 'Ett tall er samlet inn på forhånd eller i rommet.'
        : `${count} tall er samlet inn på forhånd og i rommet.`,
    show: 'Vis svarene',
    hide: 'Skjul svarene',
    hiddenNote: 'Sett deres egne tall først, og vis svarene etterpå.',
    sort: 'Sorter etter uenighet',
    unsort: 'Vis i opprinnelig rekkefølge',
    sorted: 'Gruppene der svarene spriker mest, står øverst. Rekkefølgen i listen er ikke endret.',
    apartCount: (count: number) =>
      count === 0
        ? 'Ingen svar spriker.'
        : count === 1
          ? 'Svarene spriker for 1 gruppe.'
          : `Svarene spriker for ${count} grupper.`,
    apart: 'Svarene spriker',
    apartOf: (name: string) => `Svarene spriker: ${name}`,
    table: (name: string) => `Svarene for ${name}`,
    source: 'Kilde',
    sum: 'I alt',
    median: 'Midterste svar',
    spread: 'Avstand',
    notCounted: 'Rommet svarte på nytt. Svarene som kom på forhånd, er ikke med i summen.',
    ringsOf: 'Svar for',
    ring: (count: number) => `${scores(count)} her`,
    unpaired: (question: string, ones: number, twos: number, threes: number) =>
      `${question}, talt i rommet: ${ones} sa 1, ${twos} sa 2, ${threes} sa 3.`,
    views: 'Ulike syn',
    unlock: (name: string) => `Lås opp tallene for ${name}`,
  },
} as const;

export type ScoringWords = typeof scoringNb;
