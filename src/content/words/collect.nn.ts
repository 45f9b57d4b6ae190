import type { Parts } from '#content/languages/parts.ts';

const leaders = (count: number): string => (count === 1 ? '1 leiar' : `${count} leiarar`);

/** The words of the page where answers in advance are taken in, nynorsk. */
export const collectNn: Parts['collect'] = {
  title: 'Samle inn svar',
  lead: 'Ta imot svara frå leiarane. De ser alt før noko blir skrive.',
  toInvite: 'Inviter leiarar',
  take: 'Ta imot svar',
  takeHelp:
    'Legg inn svarfiler, Word-skjema eller lagra e-postar. De kan leggje inn mange på ein gong, òg av ulike slag.',
  pick: 'Vel filer',
  drop: 'eller slepp filene her',
  paste: 'Lim inn svar',
  pasteHelp: 'Lim inn heile e-posten eller fleire etter kvarandre. Rettleiaren finn svara sjølv.',
  readPasted: 'Les svara',
  reading: 'Les svara …',
  readOf: (good, bad) =>
    [
      good === 1 ? '1 svar er lese.' : `${good} svar er lesne.`,
      bad === 0 ? '' : bad === 1 ? '1 blei ikkje teke med.' : `${bad} blei ikkje tekne med.`,
    ]
      .filter(Boolean)
      .join(' '),
  line: {
    source: 'Kom av seg sjølv',
    open: 'Svar kjem av seg sjølve hit så lenge sida er open.',
    down: 'Linja svarar ikkje no. Vi prøver igjen. Svar som er sende, ventar der.',
    gone: 'Plassen på linja er sletta. Lag nye invitasjonar dersom svar skal kome av seg sjølve.',
  },
  notRead: 'Vi fekk ikkje lese det. Det du limte inn, står her framleis. Last sida på nytt og prøv igjen.',
  refused: 'Dette bør de vite',
  pasted: (number) => `Innlimt tekst ${number}`,
  because: {
    empty: 'Her er det ingenting å lese.',
    'too-large': 'Fila er for stor til å vere eit svar.',
    'not-ours':
      'Fann ikkje noko svar her. Legg inn svarfila, Word-skjemaet eller heile e-posten, slik leiaren sende det.',
    newer: 'Svaret er laga med ein nyare versjon av rettleiaren. Last sida på nytt, og prøv igjen.',
    damaged: 'Svaret er skadd eller korta av på vegen. Be leiaren om å sende det på nytt, gjerne som fil.',
    'sealed-no-key':
      'Svaret er forsegla, og nøkkelen finst ikkje her. Opne prosessen der invitasjonen blei laga.',
    'sealed-wrong-key':
      'Svaret er forsegla med ein annan nøkkel enn den prosessen har. Be leiaren om å svare på den nyaste invitasjonen.',
    'other-process': 'Svaret høyrer til ein annan prosess.',
    invitation: 'Dette er ein invitasjon, ikkje eit svar. Be leiaren om å svare og sende svaret tilbake.',
    double: 'Dette svaret er teke inn frå før, eller lagt inn to gonger.',
    process: 'Dette er ein kopi av ein heil prosess. Opne han frå framsida.',
    'other-kind':
      'Dette er eit svar på eit spørjeskjema. Ta det inn under «Evaluering» på sida «Oppfølging».',
    'other-round': 'Evalueringa svaret høyrer til, står ikkje i planen lenger.',
    'not-form': 'Word-fila er ikkje eit skjema frå rettleiaren.',
    'old-word':
      'Fila er i eit eldre Word-format. Opne ho i Word, vel «Lagre som» og Word-dokument (.docx), og legg ho inn på nytt.',
    password:
      'Fila er låst med passord. Opne ho i Word med passordet, lagre ein kopi utan passord, og legg inn kopien.',
    labelled:
      'Fila er kryptert, truleg av ein følsemdsetikett. Opne ho i Word, vel ein etikett utan kryptering eller kopier teksten, og legg inn det.',
    pdf: 'Dette er ein PDF, og han kan ikkje lesast inn. Be om Word-fila, eller opne PDF-en og før inn svaret sjølv.',
    picture: 'Dette er eit bilete, og det kan ikkje lesast inn. Be om Word-fila, eller før inn svaret sjølv.',
    spreadsheet: 'Dette er eit rekneark. Legg inn svarfila eller Word-skjemaet i staden.',
    slides: 'Dette er ein presentasjon. Legg inn svarfila eller Word-skjemaet i staden.',
    pages: 'Fila er lagra i Pages. Opne ho i Pages, vel «Eksporter til» og Word, og legg inn Word-fila.',
    'sign-in':
      'Fila er lagra frå ei innloggingsside, og svaret er ikkje i ho. Logg inn, last ned fila på nytt, og legg ho inn.',
    mail: 'Fann ikkje noko svar i e-posten. Opne e-posten, lagre vedlegget for seg, og legg inn vedlegget.',
    'too-many':
      'Teksten har fleire svar enn det går an å lese på ein gong. Dei første er lesne. Legg inn resten for seg.',
    'too-long': 'Det tok for lang tid å lese dette, og lesinga er stoppa. Ingenting er teke med frå det.',
    'open-document': 'Fila er lagra som OpenDocument. Lagre ho som .docx.',
  },
  remarks: {
    older: 'Teke med, men leiaren har sendt eit nyare svar. Det nyaste gjeld.',
    'earlier-edition': 'Teke med. Spørsmåla er endra etter at skjemaet blei sendt.',
    hidden: 'Teke med. Skjemaet hadde skjult tekst. Han står under «Tekst de kan plassere sjølve» etterpå.',
    'unknown-leader': 'Teke med. Skjemaet seier ikkje kven av dei inviterte leiarane det kjem frå.',
  },
  pictures: (names) => {
    const known = names.filter((name) => name !== '').map((name) => `«${name}»`);
    const which = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return names.length === 1
      ? `Teke med, men ikkje biletet i skjemaet${which}. Sjå det i Word.`
      : `Teke med, men ikkje dei ${names.length} bileta i skjemaet${which}. Sjå dei i Word.`;
  },
  people: 'Er dette same person?',
  peopleLead:
    'Fleire svar kjem frå same rolle og eining. Dersom det er same person, gjeld det nyaste svaret. Dersom det er to personar, tek vi med begge.',
  personChoice: (who) => `Kven er svaret frå ${who} frå?`,
  personSent: (way, when) => `Kom som ${way}, sendt ${when}`,
  other: 'Ein annan person',
  sameAs: (who) => `Same person som ${who}`,
  status: 'Kven har svara',
  answeredOf: (answered, all) => `${answered} av ${all} har svara`,
  none: 'Ingen er inviterte enno.',
  leader: 'Leiar',
  answered: 'Svar',
  when: 'Sendt',
  version: 'Versjon',
  by: 'Kom som',
  ways: { link: 'lenke', file: 'fil', form: 'Word-skjema', line: 'linja' },
  has: 'Har svara',
  ready: 'Klart til å takast inn',
  missing: 'Manglar',
  unknownWhen: 'ukjent',
  unnamed: 'Leiar utan namn',
  reminder: 'Påminning til dei som manglar',
  copy: 'Kopier påminninga',
  copied: 'Påminninga er kopiert.',
  copyFailed: 'Teksten er merkt. Kopier han med tastaturet.',
  review: (count) => `Sjå gjennom svar frå ${leaders(count)}`,
  reviewLead: 'Ingenting er skrive enno. Vel kva som skal stå der svara er ulike.',
  totals: {
    new: (count) => (count === 1 ? '1 nytt svar' : `${count} nye svar`),
    changed: (count) => `${count} endra sidan sist`,
    conflict: (count) => `${count} må de sjå på`,
    equal: (count) => (count === 1 ? '1 likt som før' : `${count} like som før`),
    scores: (count) => (count === 1 ? '1 gruppe med tal' : `${count} grupper med tal`),
    rows: (count) => (count === 1 ? '1 ny rad' : `${count} nye rader`),
    left: (count) => (count === 1 ? '1 tekst å plassere' : `${count} tekstar å plassere`),
  },
  scoresApart: 'Tala frå kvar leiar blir lagra for seg. Dei endrar aldri tala de blir einige om.',
  now: 'Står no',
  said: 'Sist skreiv leiaren',
  result: 'Slik blir det',
  gone: 'Rada er teken bort. Vi tek vare på teksten, så de kan plassere han.',
  goneRow: 'Rad som er teken bort',
  statuses: { new: 'nytt', equal: 'likt', changed: 'endra sidan sist', conflict: 'ulikt' },
  choice: (who, where) => `Kva skal stå? Svaret frå ${who}: ${where}`,
  choices: { mine: 'Behald det som står', theirs: 'Bruk dette', both: 'Ta med begge' },
  choicesWhereBlank: { mine: 'Ikkje ta med', theirs: 'Bruk dette', both: 'Ta med saman' },
  takenBack: 'Leiaren har teke bort det som stod her.',
  choicesWhereTakenBack: {
    mine: 'Behald det som står',
    theirs: 'Ta det bort',
    both: 'Ta det bort',
  },
  own: 'Nye einingar og grupper frå leiarane',
  ownLead: 'Er det ei de har frå før? Vel ho her. Då blir dei talde saman.',
  ownAlike: (count) =>
    count === 1
      ? '1 rad til har same namn. Ho blir tald saman med den andre.'
      : `${count} rader til har same namn som ei anna. Dei blir talde saman.`,
  ownChoice: (name, who) => `«${name}», foreslått av ${who}`,
  asNew: 'Ta inn som ny',
  asSame: (name) => `Same som «${name}»`,
  asSameOf: (name, who) => `Same som «${name}» frå ${who}`,
  leave: 'Ikkje ta inn',
  nothingNew: 'Svara har ikkje noko nytt de må velje om.',
  takeIn: (count) => `Ta inn svar frå ${leaders(count)}`,
  putAway: 'Legg dei bort',
  deed: (count) => `svar frå ${leaders(count)}`,
  taken: (count) => `Svar frå ${leaders(count)} er tekne inn. De kan angre øvst.`,
  toPlace: 'Tekst de kan plassere sjølve',
  toPlaceLead: 'Dette skreiv leiarane utanfor spørsmåla, eller om noko som er teke bort.',
  former: (count) =>
    count === 1 ? 'Sjå teksten som blei bytt ut' : `Sjå ${count} tekstar som blei bytte ut`,
  isPlaced: 'Ferdig plassert',
  isPlacedOf: (text) => `Ferdig plassert: ${text}`,
  placedDeed: 'tekst plassert',
  received: {
    title: 'Eit svar på førehand',
    reply: 'Eit svar på eit spørjeskjema',
    from: (who) => `Svar frå ${who}`,
    to: (name) => `Svaret høyrer til «${name}».`,
    open: 'Ta imot svaret',
    notHere:
      'Prosessen svaret høyrer til, ligg ikkje i denne nettlesaren. Opne lenka der prosessen ligg, eller opne prosessen frå ei fil først.',
    nothingWritten: 'Ingenting er skrive enno.',
    wrong: 'Svaret kan ikkje opnast',
    unreachable:
      'Vi fekk ikkje sett etter prosessen i denne nettlesaren. Svaret kan vere heilt i orden. Last sida på nytt, og prøv igjen.',
    toStart: 'Til framsida',
    reading: 'Les svaret …',
    invitation: 'Lenka er ein invitasjon. Opne ho for å svare.',
    questionnaireTitle: 'Eit spørjeskjema',
    questionnaire: 'Lenka er eit spørjeskjema. Opne det for å svare.',
    openInvitation: 'Opne invitasjonen',
    openQuestionnaire: 'Opne spørjeskjemaet',
  },
};
