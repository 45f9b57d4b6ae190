const leaders = (count: number): string => (count === 1 ? '1 leder' : `${count} ledere`);

/** The words of the page where answers in advance are taken in, bokmål. */
export const collectNb = {
  title: 'Samle inn svar',
  lead: 'Ta imot svarene fra lederne. Dere ser alt før noe blir skrevet.',
  toInvite: 'Inviter ledere',
  take: 'Ta imot svar',
  takeHelp:
    'Legg inn svarfiler, Word-skjemaer eller lagrede e-poster. Dere kan legge inn mange på en gang, også av ulike slag.',
  pick: 'Velg filer',
  drop: 'eller slipp filene her',
  paste: 'Lim inn svar',
  pasteHelp: 'Lim inn hele e-posten eller flere etter hverandre. Veilederen finner svarene selv.',
  readPasted: 'Les svarene',
  reading: 'Leser svarene …',
  readOf: (good: number, bad: number) =>
    [
      good === 1 ? '1 svar er lest.' : `${good} svar er lest.`,
      bad === 0 ? '' : bad === 1 ? '1 ble ikke tatt med.' : `${bad} ble ikke tatt med.`,
    ]
      .filter(Boolean)
      .join(' '),
  /** What comes by the hospital's line. */
  line: {
    source: 'Kom av seg selv',
    open: 'Svar kommer av seg selv hit så lenge siden er åpen.',
    down: 'Linjen svarer ikke nå. Vi prøver igjen. Svar som er sendt, venter der.',
    gone: 'Plassen på linjen er slettet. Lag nye invitasjoner hvis svar skal komme av seg selv.',
  },
  notRead: 'Vi fikk ikke lest det. Det du limte inn, står her fortsatt. Last siden på nytt og prøv igjen.',
  refused: 'Dette bør dere vite',
  pasted: (number: number) => `Innlimt tekst ${number}`,
  because: {
    empty: 'Her er det ingenting å lese.',
    'too-large': 'Filen er for stor til å være et svar.',
    'not-ours':
      'Fant ikke noe svar her. Legg inn svarfilen, Word-skjemaet eller hele e-posten, slik lederen sendte det.',
    newer: 'Svaret er laget med en nyere versjon av veilederen. Last siden på nytt, og prøv igjen.',
    damaged: 'Svaret er skadet eller kuttet på veien. Be lederen om å sende det på nytt, gjerne som fil.',
    'sealed-no-key':
      'Svaret er forseglet, og nøkkelen finnes ikke her. Åpne prosessen der invitasjonen ble laget.',
    'sealed-wrong-key':
      'Svaret er forseglet med en annen nøkkel enn den prosessen har. Be lederen om å svare på den nyeste invitasjonen.',
    'other-process': 'Svaret hører til en annen prosess.',
    invitation: 'Dette er en invitasjon, ikke et svar. Be lederen om å svare og sende svaret tilbake.',
    double: 'Dette svaret er tatt inn fra før, eller lagt inn to ganger.',
    process: 'Dette er en kopi av en hel prosess. Åpne den fra forsiden.',
    'other-kind': 'Dette er et svar på et spørreskjema. Ta det inn under «Evaluering» på siden «Oppfølging».',
    'other-round': 'Evalueringen svaret hører til, står ikke i planen lenger.',
    'not-form': 'Word-filen er ikke et skjema fra veilederen.',
    'old-word':
      'Filen er i et eldre Word-format. Åpne den i Word, velg «Lagre som» og Word-dokument (.docx), og legg den inn på nytt.',
    password:
      'Filen er låst med passord. Åpne den i Word med passordet, lagre en kopi uten passord, og legg inn kopien.',
    labelled:
      'Filen er kryptert, trolig av en følsomhetsetikett. Åpne den i Word, velg en etikett uten kryptering eller kopier teksten, og legg inn det.',
    pdf: 'Dette er en PDF, og den kan ikke leses inn. Be om Word-filen, eller åpne PDF-en og før inn svaret selv.',
    picture: 'Dette er et bilde, og det kan ikke leses inn. Be om Word-filen, eller før inn svaret selv.',
    spreadsheet: 'Dette er et regneark. Legg inn svarfilen eller Word-skjemaet i stedet.',
    slides: 'Dette er en presentasjon. Legg inn svarfilen eller Word-skjemaet i stedet.',
    pages: 'Filen er lagret i Pages. Åpne den i Pages, velg «Eksporter til» og Word, og legg inn Word-filen.',
    'sign-in':
      'Filen er lagret fra en innloggingsside, og svaret er ikke i den. Logg inn, last ned filen på nytt, og legg den inn.',
    mail: 'Fant ikke noe svar i e-posten. Åpne e-posten, lagre vedlegget for seg, og legg inn vedlegget.',
    'too-many':
      'Teksten har flere svar enn det går an å lese på en gang. De første er lest. Legg inn resten for seg.',
    'too-long': 'Det tok for lang tid å lese dette, og lesingen er stoppet. Ingenting er tatt med fra det.',
    'open-document': 'Filen er lagret som OpenDocument. Lagre den som .docx.',
  },
  remarks: {
    older: 'Tatt med, men lederen har sendt et nyere svar. Det nyeste gjelder.',
    'earlier-edition': 'Tatt med. Spørsmålene er endret etter at skjemaet ble sendt.',
    hidden: 'Tatt med. Skjemaet hadde skjult tekst. Den står under «Tekst dere kan plassere selv» etterpå.',
    'unknown-leader': 'Tatt med. Skjemaet sier ikke hvilken av de inviterte lederne det kommer fra.',
  },
  /** Pictures are named where they have a name. */
  pictures: (names: readonly string[]) => {
    const known = names.filter((name) => name !== '').map((name) => `«${name}»`);
    const which = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return names.length === 1
      ? `Tatt med, men ikke bildet i skjemaet${which}. Se det i Word.`
      : `Tatt med, men ikke de ${names.length} bildene i skjemaet${which}. Se dem i Word.`;
  },
  people: 'Er dette samme person?',
  peopleLead:
    'Flere svar kommer fra samme rolle og enhet. Hvis det er samme person, gjelder det nyeste svaret. Hvis det er to personer, tas begge med.',
  personChoice: (who: string) => `Hvem er svaret fra ${who} fra?`,
  personSent: (way: string, when: string) => `Kom som ${way}, sendt ${when}`,
  other: 'En annen person',
  sameAs: (who: string) => `Samme person som ${who}`,
  status: 'Hvem har svart',
  answeredOf: (answered: number, all: number) => `${answered} av ${all} har svart`,
  none: 'Ingen er invitert ennå.',
  leader: 'Leder',
  answered: 'Svar',
  when: 'Sendt',
  version: 'Versjon',
  by: 'Kom som',
  ways: { link: 'lenke', file: 'fil', form: 'Word-skjema', line: 'linjen' },
  has: 'Har svart',
  ready: 'Klar til å tas inn',
  missing: 'Mangler',
  unknownWhen: 'ukjent',
  unnamed: 'Leder uten navn',
  reminder: 'Påminnelse til dem som mangler',
  copy: 'Kopier påminnelsen',
  copied: 'Påminnelsen er kopiert.',
  copyFailed: 'Teksten er merket. Kopier den med tastaturet.',
  review: (count: number) => `Se gjennom svar fra ${leaders(count)}`,
  reviewLead: 'Ingenting er skrevet ennå. Velg hva som skal stå der svarene er ulike.',
  totals: {
    new: (count: number) => (count === 1 ? '1 nytt svar' : `${count} nye svar`),
    changed: (count: number) => `${count} endret siden sist`,
    conflict: (count: number) => `${count} må dere se på`,
    equal: (count: number) => (count === 1 ? '1 lik som før' : `${count} like som før`),
    scores: (count: number) => (count === 1 ? '1 gruppe med tall' : `${count} grupper med tall`),
    rows: (count: number) => (count === 1 ? '1 ny rad' : `${count} nye rader`),
    left: (count: number) => (count === 1 ? '1 tekst å plassere' : `${count} tekster å plassere`),
  },
  scoresApart: 'Tallene fra hver leder lagres for seg. De endrer aldri tallene dere blir enige om.',
  now: 'Står nå',
  said: 'Sist skrev lederen',
  result: 'Slik blir det',
  gone: 'Raden er tatt bort. Teksten tas vare på, så dere kan plassere den.',
  goneRow: 'Rad som er tatt bort',
  statuses: { new: 'nytt', equal: 'likt', changed: 'endret siden sist', conflict: 'ulikt' },
  choice: (who: string, where: string) => `Hva skal stå? Svaret fra ${who}: ${where}`,
  choices: { mine: 'Behold det som står', theirs: 'Bruk dette', both: 'Ta med begge' },
  choicesWhereBlank: { mine: 'Ikke ta med', theirs: 'Bruk dette', both: 'Ta med sammen' },
  takenBack: 'Lederen har tatt bort det som sto her.',
  choicesWhereTakenBack: { mine: 'Behold det som står', theirs: 'Ta det bort', both: 'Ta det bort' },
  own: 'Nye enheter og grupper fra lederne',
  ownLead: 'Er det en dere har fra før? Velg det her. Da telles de sammen.',
  ownAlike: (count: number) =>
    count === 1
      ? '1 rad til har samme navn. Den telles sammen med den andre.'
      : `${count} rader til har samme navn som en annen. De telles sammen.`,
  ownChoice: (name: string, who: string) => `«${name}», foreslått av ${who}`,
  asNew: 'Ta inn som ny',
  asSame: (name: string) => `Samme som «${name}»`,
  asSameOf: (name: string, who: string) => `Samme som «${name}» fra ${who}`,
  leave: 'Ikke ta inn',
  nothingNew: 'Svarene har ikke noe nytt dere må velge om.',
  takeIn: (count: number) => `Ta inn svar fra ${leaders(count)}`,
  putAway: 'Legg dem bort',
  deed: (count: number) => `svar fra ${leaders(count)}`,
  taken: (count: number) => `Svar fra ${leaders(count)} er tatt inn. Dere kan angre øverst.`,
  toPlace: 'Tekst dere kan plassere selv',
  toPlaceLead: 'Dette skrev lederne utenfor spørsmålene, eller om noe som er tatt bort.',
  former: (count: number) =>
    count === 1 ? 'Se teksten som ble byttet ut' : `Se ${count} tekster som ble byttet ut`,
  isPlaced: 'Ferdig plassert',
  isPlacedOf: (text: string) => `Ferdig plassert: ${text}`,
  placedDeed: 'tekst plassert',
  received: {
    title: 'Et svar på forhånd',
    reply: 'Et svar på et spørreskjema',
    from: (who: string) => `Svar fra ${who}`,
    to: (name: string) => `Svaret hører til «${name}».`,
    open: 'Ta imot svaret',
    notHere:
      'Prosessen svaret hører til, ligger ikke i denne nettleseren. Åpne lenken der prosessen ligger, eller åpne prosessen fra en fil først.',
    nothingWritten: 'Ingenting er skrevet ennå.',
    wrong: 'Svaret kan ikke åpnes',
    unreachable:
      'Vi fikk ikke sett etter prosessen i denne nettleseren. Svaret kan være helt i orden. Last siden på nytt, og prøv igjen.',
    toStart: 'Til forsiden',
    reading: 'Leser svaret …',
    invitation: 'Lenken er en invitasjon. Åpne den for å svare.',
    questionnaireTitle: 'Et spørreskjema',
    questionnaire: 'Lenken er et spørreskjema. Åpne det for å svare.',
    openInvitation: 'Åpne invitasjonen',
    openQuestionnaire: 'Åpne spørreskjemaet',
  },
};
export type CollectWords = typeof collectNb;
