import type { Parts } from '#content/languages/parts.ts';

/** «2 prosessar og éin mal eller profil». */
const allOf = (processes: number, files: number): string =>
  [
    processes === 1 ? 'éin prosess' : `${processes} prosessar`,
    ...(files === 0 ? [] : [files === 1 ? 'éin mal eller profil' : `${files} malar og profilar`]),
  ].join(' og ');

/** The words of the settings page, nynorsk. */
export const settingsNn: Parts['settings'] = {
  title: 'Innstillingar',
  lead: 'Her gjer de rettleiaren til dykkar eigen. Det de vel her, gjeld for alle prosessane i denne nettlesaren.',
  back: 'Til prosessane',
  portfolio: {
    title: 'Fleire klinikkar',
    lead: 'Sjå prosessane i mange klinikkar på éin gong, frå filer eller frå denne maskina.',
    open: 'Sjå på fleire klinikkar',
  },
  language: {
    title: 'Språk på skjermen',
    help: 'Gjeld for denne nettlesaren. Dokumenta har sitt eige språk, og det de har skrive, blir ikkje endra.',
  },
  template: {
    title: 'Word-mal',
    lead: 'Dokumenta kan sjå ut som dokumenta til føretaket. Last ned ein mal, endre logo, skrift, fargar, topptekst og botntekst i Word eller LibreOffice, og hent han inn igjen.',
    takeCover: 'Last ned mal med framside',
    takePlain: 'Last ned mal utan framside',
    coverFile: 'mal-med-framside.docx',
    plainFile: 'mal-utan-framside.docx',
    load: 'Hent inn malen dykkar',
    none: 'Ingen eigen mal er i bruk. Dokumenta får utsjånaden til rettleiaren.',
    kept: 'Malane dykkar',
    inUse: 'I bruk',
    added: (when) => `Henta inn ${when}`,
    usedFor: 'Blir brukt for',
    usedForOf: (name) => `Kva profil malen ${name} blir brukt for`,
    forAll: 'Alle profilane',
    notUsed: 'Ingen',
    take: 'Last ned',
    takeOf: (name) => `Last ned malen ${name}`,
    remove: 'Slett',
    removeOf: (name) => `Slett malen ${name}`,
    removeTitle: (name) => `Slette malen ${name}?`,
    removeText:
      'Malen blir sletta frå denne nettlesaren for godt. Dokument som er laga med han, blir ikkje endra.',
    removed: (name) => `Malen ${name} er sletta.`,
    cancel: 'Avbryt',
    loaded: (name) => `Malen ${name} er i bruk. Dokumenta følgjer han frå no av.`,
    used: (name) => `Malen ${name} er i bruk.`,
    putAside: (name) => `Malen ${name} er lagd bort. De kan ta han i bruk igjen når som helst.`,
    fine: 'Vi fann ingen feil i malen.',
    wrong: (count) =>
      count === 1
        ? 'Éin ting bør rettast i malen. Dokumenta blir laga likevel.'
        : `${count} ting bør rettast i malen. Dokumenta blir laga likevel.`,
    marks: 'Felt de kan bruke i malen',
    marksLead:
      'Skriv feltet i doble krøllparentesar, {{ }}. Rettleiaren set inn det som gjeld for dokumentet.',
    mark: 'Felt',
    gives: 'Det som blir sett inn',
    orNorwegian: (name) => `eller {{${name}}}`,
  },
  gives: {
    title: 'Tittelen på dokumentet',
    unit: 'Eininga',
    trust: 'Helseføretaket',
    status: 'Utkast, til godkjenning eller godkjent',
    date: 'Dagen dokumentet er laga',
    version: 'Versjonen',
    processId: 'Nummeret som høyrer til prosessen',
    author: 'Kven som har utarbeidd dokumentet',
    standing: 'Status, versjon, dato og prosess på éi linje',
    pages: 'Side 1 av 4',
    content: 'Sjølve dokumentet',
  },
  places: {
    header: 'i toppteksten',
    'first-header': 'i toppteksten på første side',
    'even-header': 'i toppteksten på sider med partal',
    footer: 'i botnteksten',
    'first-footer': 'i botnteksten på første side',
    'even-footer': 'i botnteksten på sider med partal',
    cover: 'på framsida',
    end: 'etter innhaldet',
    nowhere: '',
  },
  problems: {
    unknown: (text, place) =>
      `${text} ${place} er ikkje eit felt vi kjenner. Det blir ståande slik det er skrive.`,
    unfinished: (text, place) =>
      `«${text}» ${place} ser ut som eit felt som manglar noko. Det blir ståande slik det er skrive.`,
    likely: (name) => `Meinte de {{${name}}}?`,
    missing: {
      content: 'Malen manglar {{content}}. Innhaldet kjem til slutt i dokumentet.',
      status: 'Malen manglar {{status}}. Statusen kjem øvst i innhaldet.',
      pages: 'Malen manglar {{pages}}. Dokumentet får ikkje sidetal derifrå.',
    },
    'content-boxed': (place) =>
      `{{content}} står i ein tabell eller ein tekstboks ${place}. Innhaldet kjem etter. Set feltet i eit eige avsnitt.`,
    'content-twice': (place) => `{{content}} står fleire gonger. Det som står ${place}, blir tomt.`,
    'content-outside': (place) => `{{content}} står ${place}. Der er det ikkje plass til innhaldet.`,
    logo: (place) =>
      `Plassen til logo står tom ${place}. Byt ut biletet med dykkar eigen logo, eller slett det.`,
    attached: 'Malen var knytt til ein annan mal på ein filtenar. Den koplinga er teken bort.',
  },
  refused: {
    'too-large': 'Fila er større enn 20 MB. Gjer bileta i malen mindre, og prøv igjen.',
    'not-word': 'Dette er ikkje ei Word-fil. Vel ei fil som sluttar på .docx eller .dotx.',
    old: 'Fila er i eit eldre Word-format. Opne ho i Word, og lagre ho som Word-dokument (.docx) eller mal (.dotx).',
    locked:
      'Fila er låst med passord eller kryptert av ein følsemdsetikett. Opne ho i Word, og lagre ein kopi utan.',
    damaged:
      'Fila er skadd eller har eit innhald vi ikkje stoler på. Opne ho i Word, lagre ho på nytt, og prøv igjen.',
    strict: 'Fila er lagra som «Strict Open XML». Vel «Word-dokument (.docx)» når du lagrar, og prøv igjen.',
    macros:
      'Fila har makroar. Dei kan køyre program hos dei som får dokumentet. Lagre malen utan makroar, som .docx, og prøv igjen.',
    'reaches-out':
      'Malen hentar noko utanfrå når han blir opna, til dømes eit lenka bilete. Set inn biletet i sjølve malen, og prøv igjen.',
    embedded: 'Malen har andre filer eller program inni seg. Ta dei ut, og prøv igjen.',
  },
  notTaken: (name) => `Vi kunne ikkje bruke ${name}. Ingenting er endra.`,
  failed: 'Nettlesaren fekk ikkje lagra det. Ingenting er endra. Prøv igjen.',
  unreachable: 'Vi får ikkje lese det som er lagra i denne nettlesaren.',
  profile: {
    title: 'Profil for helseføretaket',
    lead: 'Profilen seier kva ting heiter hos dykk, kva honorarsatsar de har, og kvar de bestiller brukarrepresentantar. Kvar prosess vel éin under «Profil» i «Om prosessen», og tek med seg det han seier.',
    known: 'Profilar som følgjer med',
    own: 'Dykkar eigen profil',
    none: 'De har ikkje henta inn nokon eigen profil.',
    load: 'Hent inn profil',
    example: 'Last ned eit døme',
    exampleLead: 'Eit døme de kan endre i eit vanleg tekstprogram.',
    file: (id) => `profil-${id}.json`,
    takeOf: (name) => `Last ned profilen ${name}`,
    take: 'Last ned',
    look: (name) => `Sjå kva profilen ${name} inneheld`,
    loaded: (name) => `Profilen ${name} er henta inn. Vel han under «Profil» i «Om prosessen».`,
    remove: 'Slett',
    removeOf: (name) => `Slett profilen ${name}`,
    removeTitle: (name) => `Slette profilen ${name}?`,
    removeText:
      'Profilen blir sletta frå denne nettlesaren for godt. Prosessane som bruker han, held på det dei har teke med seg.',
    removed: (name) => `Profilen ${name} er sletta.`,
    refused: {
      'not-ours': 'Dette er ikkje ei profilfil frå rettleiaren. Last ned eit døme og begynn med det.',
      newer: 'Profilen er laga for ein nyare versjon av rettleiaren.',
      damaged: 'Noko i profilen er ikkje slik det skal vere.',
    },
    places: 'Sjå på dette i fila:',
    committee: 'Brukarutval',
    bodies: 'Det heiter her',
    levels: 'Nivå',
    rates: 'Honorar',
    kinds: {
      hour: 'per time',
      day: 'per dag',
      'online-short': 'per møte på telefon eller nett, inntil 2,5 timar',
      'online-long': 'per møte på telefon eller nett, over 2,5 timar',
    },
    rate: (kind, kroner, from, source) => `${kroner} kr ${kind}, frå ${from}. Kjelde: ${source}`,
    oldRate: 'Satsen er meir enn tolv månader gammal. Sjekk om det finst ein ny.',
    version: 'Versjon',
    trust: 'Helseføretak',
    reserved: 'Namn som høyrer til brukarutvalet',
    units: 'Det einingane heiter',
    appointedBy: 'Den som oppnemner medlemene',
    contact: 'Brukarmedverknadskontakt',
    coordinator: 'Koordinator for panelet',
    payRules: 'Slik blir timane talde',
    payRule: (half, least, hours) =>
      [
        half ? 'Avrunda til næraste halve time.' : 'Utan avrunding.',
        ...(hours > 0 ? [`Minst ${hours === 1 ? 'éin time' : `${least} timar`} når de møtest.`] : []),
      ].join(' '),
    resources: 'Ressursar',
    activities: 'Det føretaket gjer kvart år',
    sentences: 'Eigne setningar i mandatet',
    noRates: 'Vi kjenner ingen sats.',
    ordering: 'Bestilling',
    noOrdering: 'Det står ikkje korleis de bestiller.',
    plans: 'Styrande dokument',
    links: 'Lenker',
    source: (source) => `Kjelde: ${source}`,
  },
  storage: {
    title: 'Kvar alt ligg',
    text: 'Malar, profilar og prosessar ligg berre i denne nettlesaren på denne maskina. Ingenting blir sendt nokon stad.',
    file: 'Rettleiaren er opna frå ei fil. Svara ligg i nettlesaren, ikkje i fila.',
    fileLines: [
      'I Chrome og Edge finn de svara igjen òg når fila blir flytta. I Firefox høyrer dei til mappa fila ligg i. Last ned alt før de flyttar ho.',
      'Ein ny versjon kjem ikkje av seg sjølv. Når de får ei ny fil, finn ho svara dykkar. Opne ho frå same mappe.',
      'Lenker til leiarar verkar berre når rettleiaren ligg på ei nettside. Send ei fil eller eit Word-skjema herfrå.',
    ],
  },
  move: {
    title: 'Flytt alt',
    lead: 'Ta ut alle prosessar, malar og profilar i éi fil. Hent fila inn i ein annan nettlesar eller på ei anna maskin.',
    takeOut: 'Last ned alt',
    takeIn: 'Hent inn alt',
    note: 'Fila inneheld alt de har skrive, òg svar frå leiarar. Ta vare på ho ein trygg stad. Eldre utgåver av ein prosess følgjer ikkje med.',
    file: (day) => `brukarpanel-alt-${day}.zip`,
    working: 'Vent litt …',
    takenOut: (processes, files) => `Fila er laga, med ${allOf(processes, files)}.`,
    leftOut: (names) => `Dette kunne vi ikkje lese, og det er ikkje med: ${names.join(', ')}.`,
    takenIn: (processes, files) =>
      processes + files === 0 ? 'Det var ingenting nytt i fila.' : `Henta inn ${allOf(processes, files)}.`,
    same: (count) =>
      count === 1
        ? 'Éin prosess var her frå før, med dei same svara.'
        : `${count} prosessar var her frå før, med dei same svara.`,
    beside: (names) =>
      `Desse var her frå før med andre svar. Dei frå fila ligg ved sida av: ${names.join(', ')}.`,
    unread: (names) => `Dette kunne vi ikkje lese, og det er ikkje henta inn: ${names.join(', ')}.`,
    notTaken: (name) => `Vi kunne ikkje hente inn ${name}. Ingenting er endra.`,
    failed: 'Det gjekk ikkje. Det som allereie er henta inn, er trygt. Prøv igjen.',
    refused: {
      'not-ours': 'Dette er ikkje ei fil med alt frå rettleiaren. Ein enkelt prosess opnar de frå framsida.',
      newer: 'Fila er laga med ein nyare versjon av rettleiaren.',
      damaged: 'Fila er skadd. Last ho ned på nytt frå den andre maskina.',
      'too-large': 'Fila er større enn det nettlesaren kan lese.',
    },
  },
  forget: {
    title: 'Slett alt',
    lead: 'På ein PC som fleire bruker, kan neste person lese det de har skrive. Slett alt når de er ferdige her.',
    ask: 'Slett alt i denne nettlesaren',
    question: 'Slette alt i denne nettlesaren?',
    text: 'Alle prosessar, eldre utgåver, svar frå leiarar, malar og profilar blir sletta for godt. Det går ikkje an å angre. Filer de har lasta ned, blir liggjande.',
    forget: 'Slett alt',
    copyFirst: 'Last ned ein kopi først',
    copied: 'Kopien er lasta ned.',
    cancel: 'Avbryt',
    gone: 'Alt er sletta frå denne nettlesaren.',
    failed: 'Det gjekk ikkje. Noko kan liggje att. Prøv igjen.',
  },
};
