/** «2 prosesser og 1 mal eller profil». */
const allOf = (processes: number, files: number): string =>
  [
    processes === 1 ? 'én prosess' : `${processes} prosesser`,
    ...(files === 0 ? [] : [files === 1 ? 'én mal eller profil' : `${files} maler og profiler`]),
  ].join(' og ');

/** The words of the settings page, bokmål. */
export const settingsNb = {
  title: 'Innstillinger',
  lead: 'Her gjør dere veilederen til deres egen. Det dere velger her, gjelder for alle prosesser i denne nettleseren.',
  back: 'Til prosessene',
  portfolio: {
    title: 'Flere klinikker',
    lead: 'Se prosessene i mange klinikker på én gang, fra filer eller fra denne maskinen.',
    open: 'Se på flere klinikker',
  },
  language: {
    title: 'Språk på skjermen',
    help: 'Gjelder for denne nettleseren. Dokumentene har sitt eget språk, og det dere har skrevet, blir ikke endret.',
  },
  template: {
    title: 'Word-mal',
    lead: 'Dokumentene kan se ut som foretakets egne. Last ned en mal, endre logo, skrift, farger, topptekst og bunntekst i Word eller LibreOffice, og hent den inn igjen.',
    takeCover: 'Last ned mal med forside',
    takePlain: 'Last ned mal uten forside',
    coverFile: 'mal-med-forside.docx',
    plainFile: 'mal-uten-forside.docx',
    load: 'Hent inn deres mal',
    none: 'Ingen egen mal er i bruk. Dokumentene får veilederens eget utseende.',
    kept: 'Malene deres',
    inUse: 'I bruk',
    added: (when: string) => `Hentet inn ${when}`,
    usedFor: 'Brukes for',
    usedForOf: (name: string) => `Hvilken profil malen ${name} brukes for`,
    forAll: 'Alle profiler',
    notUsed: 'Ingen',
    take: 'Last ned',
    takeOf: (name: string) => `Last ned malen ${name}`,
    remove: 'Slett',
    removeOf: (name: string) => `Slett malen ${name}`,
    removeTitle: (name: string) => `Slette malen ${name}?`,
    removeText: 'Malen slettes fra denne nettleseren for godt. Dokumenter som er laget med den, endres ikke.',
    removed: (name: string) => `Malen ${name} er slettet.`,
    cancel: 'Avbryt',
    loaded: (name: string) => `Malen ${name} er i bruk. Dokumentene følger den fra nå av.`,
    used: (name: string) => `Malen ${name} er i bruk.`,
    putAside: (name: string) => `Malen ${name} er lagt bort. Den kan tas i bruk igjen når som helst.`,
    fine: 'Vi fant ingen feil i malen.',
    wrong: (count: number) =>
      count === 1
        ? 'Én ting bør rettes i malen. Dokumentene blir laget likevel.'
        : `${count} ting bør rettes i malen. Dokumentene blir laget likevel.`,
    marks: 'Felt dere kan bruke i malen',
    marksLead: 'Skriv feltet med doble klammer. Veilederen setter inn det som gjelder for dokumentet.',
    mark: 'Felt',
    gives: 'Det som settes inn',
    orNorwegian: (name: string) => `eller {{${name}}}`,
  },
  gives: {
    title: 'Tittelen på dokumentet',
    unit: 'Enheten',
    trust: 'Helseforetaket',
    status: 'Utkast, til godkjenning eller godkjent',
    date: 'Dagen dokumentet er laget',
    version: 'Versjonen',
    processId: 'Nummeret som hører til prosessen',
    author: 'Hvem som har utarbeidet dokumentet',
    standing: 'Status, versjon, dato og prosess på én linje',
    pages: 'Side 1 av 4',
    content: 'Selve dokumentet',
  },
  places: {
    header: 'i toppteksten',
    'first-header': 'i toppteksten på første side',
    'even-header': 'i toppteksten på sider med partall',
    footer: 'i bunnteksten',
    'first-footer': 'i bunnteksten på første side',
    'even-footer': 'i bunnteksten på sider med partall',
    cover: 'på forsiden',
    end: 'etter innholdet',
    nowhere: '',
  },
  problems: {
    unknown: (text: string, place: string) =>
      `${text} ${place} er ikke et felt vi kjenner. Det blir stående slik det er skrevet.`,
    unfinished: (text: string, place: string) =>
      `«${text}» ${place} ser ut som et felt som mangler noe. Det blir stående slik det er skrevet.`,
    likely: (name: string) => `Mente dere {{${name}}}?`,
    missing: {
      content: 'Malen mangler {{content}}. Innholdet kommer til slutt i dokumentet.',
      status: 'Malen mangler {{status}}. Statusen kommer øverst i innholdet.',
      pages: 'Malen mangler {{pages}}. Dokumentet får ikke sidetall derfra.',
    },
    'content-boxed': (place: string) =>
      `{{content}} står i en tabell eller en tekstboks ${place}. Innholdet kommer etter den. Sett feltet i et eget avsnitt.`,
    'content-twice': (place: string) => `{{content}} står flere ganger. Det som står ${place}, blir tomt.`,
    'content-outside': (place: string) => `{{content}} står ${place}. Der er det ikke plass til innholdet.`,
    logo: (place: string) =>
      `Plassen til logo står tom ${place}. Bytt ut bildet med deres egen logo, eller slett det.`,
    attached: 'Malen var knyttet til en annen mal på en filserver. Den koblingen er tatt bort.',
  },
  refused: {
    'too-large': 'Filen er større enn 20 MB. Gjør bildene i malen mindre, og prøv igjen.',
    'not-word': 'Dette er ikke en Word-fil. Velg en fil som slutter på .docx eller .dotx.',
    old: 'Filen er i et eldre Word-format. Åpne den i Word, og lagre den som Word-dokument (.docx) eller mal (.dotx).',
    locked:
      'Filen er låst med passord eller kryptert av en følsomhetsetikett. Åpne den i Word, og lagre en kopi uten.',
    damaged:
      'Filen er skadet eller har et innhold vi ikke stoler på. Åpne den i Word, lagre den på nytt, og prøv igjen.',
    strict:
      'Filen er lagret som «Strict Open XML». Velg «Word-dokument (.docx)» når du lagrer, og prøv igjen.',
    macros:
      'Filen har makroer. De kan kjøre programmer hos dem som får dokumentet. Lagre malen uten makroer, som .docx, og prøv igjen.',
    'reaches-out':
      'Malen henter noe utenfra når den åpnes, for eksempel et lenket bilde. Sett inn bildet i selve malen, og prøv igjen.',
    embedded: 'Malen har andre filer eller programmer inni seg. Ta dem ut, og prøv igjen.',
  },
  notTaken: (name: string) => `Vi kunne ikke bruke ${name}. Ingenting er endret.`,
  failed: 'Nettleseren fikk ikke lagret det. Ingenting er endret. Prøv igjen.',
  unreachable: 'Vi får ikke lest det som er lagret i denne nettleseren.',
  profile: {
    title: 'Profil for helseforetaket',
    lead: 'Profilen sier hva ting heter hos dere, hvilke honorarsatser dere har, og hvor dere bestiller brukerrepresentanter. Hver prosess velger én under «Profil» i «Om prosessen», og tar med seg det den sier.',
    known: 'Profiler som følger med',
    own: 'Deres egen profil',
    none: 'Dere har ikke hentet inn noen egen profil.',
    load: 'Hent inn profil',
    example: 'Last ned et eksempel',
    exampleLead: 'Et eksempel dere kan endre i et vanlig tekstprogram.',
    file: (id: string) => `profil-${id}.json`,
    takeOf: (name: string) => `Last ned profilen ${name}`,
    take: 'Last ned',
    look: (name: string) => `Se hva profilen ${name} inneholder`,
    loaded: (name: string) => `Profilen ${name} er hentet inn. Velg den under «Profil» i «Om prosessen».`,
    remove: 'Slett',
    removeOf: (name: string) => `Slett profilen ${name}`,
    removeTitle: (name: string) => `Slette profilen ${name}?`,
    removeText:
      'Profilen slettes fra denne nettleseren for godt. Prosessene som bruker den, beholder det de har tatt med seg.',
    removed: (name: string) => `Profilen ${name} er slettet.`,
    refused: {
      'not-ours': 'Dette er ikke en profilfil fra veilederen. Last ned et eksempel og begynn med det.',
      newer: 'Profilen er laget for en nyere utgave av veilederen.',
      damaged: 'Noe i profilen er ikke slik det skal være.',
    },
    places: 'Se på dette i filen:',
    committee: 'Brukerutvalg',
    bodies: 'Det heter her',
    levels: 'Nivåer',
    rates: 'Honorar',
    kinds: {
      hour: 'per time',
      day: 'per dag',
      'online-short': 'per møte på telefon eller nett, inntil 2,5 timer',
      'online-long': 'per møte på telefon eller nett, over 2,5 timer',
    },
    rate: (kind: string, kroner: string, from: string, source: string) =>
      `${kroner} kr ${kind}, fra ${from}. Kilde: ${source}`,
    oldRate: 'Satsen er mer enn tolv måneder gammel. Sjekk om det finnes en ny.',
    version: 'Versjon',
    trust: 'Helseforetak',
    reserved: 'Navn som er forbeholdt brukerutvalget',
    units: 'Det enhetene heter',
    appointedBy: 'Den som oppnevner medlemmene',
    contact: 'Brukermedvirkningskontakt',
    coordinator: 'Koordinator for panelet',
    payRules: 'Slik telles timene',
    payRule: (half: boolean, least: string, hours: number) =>
      [
        half ? 'Avrundet til nærmeste halve time.' : 'Uten avrunding.',
        ...(hours > 0 ? [`Minst ${hours === 1 ? 'én time' : `${least} timer`} når dere møtes.`] : []),
      ].join(' '),
    resources: 'Ressurser',
    activities: 'Det foretaket gjør hvert år',
    sentences: 'Egne setninger i mandatet',
    noRates: 'Vi kjenner ingen sats.',
    ordering: 'Bestilling',
    noOrdering: 'Ingen bestillingsvei er oppgitt.',
    plans: 'Styrende dokumenter',
    links: 'Lenker',
    source: (source: string) => `Kilde: ${source}`,
  },
  storage: {
    title: 'Hvor alt ligger',
    text: 'Maler, profiler og prosesser ligger bare i denne nettleseren på denne maskinen. Ingenting sendes noe sted.',
    file: 'Veilederen er åpnet fra en fil. Svarene ligger i nettleseren, ikke i filen.',
    fileLines: [
      'I Chrome og Edge finner dere svarene igjen også når filen flyttes. I Firefox hører de til mappen filen ligger i. Last ned alt før dere flytter den.',
      'En ny utgave kommer ikke av seg selv. Når dere får en ny fil, finner den svarene deres. Åpne den fra samme mappe.',
      'Lenker til ledere virker bare når veilederen ligger på en nettside. Send en fil eller et Word-skjema herfra.',
    ],
  },
  move: {
    title: 'Flytt alt',
    lead: 'Ta ut alle prosesser, maler og profiler i én fil. Hent filen inn i en annen nettleser eller på en annen maskin.',
    takeOut: 'Last ned alt',
    takeIn: 'Hent inn alt',
    note: 'Filen inneholder alt dere har skrevet, også svar fra ledere. Oppbevar den trygt. Eldre utgaver av en prosess følger ikke med.',
    file: (day: string) => `brukerpanel-alt-${day}.zip`,
    working: 'Vent litt …',
    takenOut: (processes: number, files: number) => `Filen er laget, med ${allOf(processes, files)}.`,
    leftOut: (names: readonly string[]) =>
      `Dette kunne vi ikke lese, og det er ikke med: ${names.join(', ')}.`,
    takenIn: (processes: number, files: number) =>
      processes + files === 0 ? 'Det var ingenting nytt i filen.' : `Hentet inn ${allOf(processes, files)}.`,
    same: (count: number) =>
      count === 1
        ? 'Én prosess var her fra før, med de samme svarene.'
        : `${count} prosesser var her fra før, med de samme svarene.`,
    beside: (names: readonly string[]) =>
      `Disse var her fra før med andre svar. De fra filen ligger ved siden av: ${names.join(', ')}.`,
    unread: (names: readonly string[]) =>
      `Dette kunne vi ikke lese, og det er ikke hentet inn: ${names.join(', ')}.`,
    notTaken: (name: string) => `Vi kunne ikke hente inn ${name}. Ingenting er endret.`,
    failed: 'Det gikk ikke. Det som allerede er hentet inn, er trygt. Prøv igjen.',
    refused: {
      'not-ours': 'Dette er ikke en fil med alt fra veilederen. En enkelt prosess åpnes fra forsiden.',
      newer: 'Filen er laget med en nyere utgave av veilederen.',
      damaged: 'Filen er skadet. Last den ned på nytt fra den andre maskinen.',
      'too-large': 'Filen er større enn det nettleseren kan lese.',
    },
  },
  forget: {
    title: 'Slett alt',
    lead: 'På en PC som flere bruker, kan neste person lese det dere har skrevet. Slett alt når dere er ferdige her.',
    ask: 'Slett alt i denne nettleseren',
    question: 'Slette alt i denne nettleseren?',
    text: 'Alle prosesser, eldre utgaver, svar fra ledere, maler og profiler slettes for godt. Det går ikke an å angre. Filer dere har lastet ned, blir liggende.',
    forget: 'Slett alt',
    copyFirst: 'Last ned en kopi først',
    copied: 'Kopien er lastet ned.',
    cancel: 'Avbryt',
    gone: 'Alt er slettet fra denne nettleseren.',
    failed: 'Det gikk ikke. Noe kan ligge igjen. Prøv igjen.',
  },
};
