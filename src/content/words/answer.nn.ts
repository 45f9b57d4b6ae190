import type { Parts } from '#content/languages/parts.ts';

/** The words of a leader's own answer pages, nynorsk. Spoken to one person, so «du». */
export const answerNn: Parts['answer'] = {
  title: 'Svar på førehand',
  titleTo: (process) => `Før møtet: ${process}`,

  open: {
    lead: 'Har du fått ein invitasjon eller eit spørjeskjema? Opne fila, eller lim inn lenka.',
    opening: 'Opnar invitasjonen …',
    drop: 'Slepp invitasjonsfila her, eller vel ho.',
    pick: 'Vel invitasjonsfila',
    paste: 'Lim inn lenka',
    pasteHelp: 'Du kan lime inn heile e-posten.',
    go: 'Opne invitasjonen',
    refusedTitle: 'Invitasjonen blei ikkje opna',
    untouched: 'Ingenting er endra på denne maskina.',
    refused: {
      empty: 'Lenka er tom. Noko av ho kan ha falle ut.',
      'too-large': 'Dette er for stort til å vere ein invitasjon.',
      'not-ours': 'Fann ingen invitasjon frå Brukerpanelveilederen her.',
      newer:
        'Invitasjonen er laga med ein nyare versjon av rettleiaren. Kople til nettet, last sida på nytt og prøv igjen.',
      damaged: 'Noko av invitasjonen manglar. E-postprogrammet kan ha korta av lenka.',
      'sealed-no-key': 'Dette er eit forsegla svar, ikkje ein invitasjon.',
      'sealed-wrong-key': 'Dette er eit forsegla svar, ikkje ein invitasjon.',
      answer: 'Dette er eit svar frå ein leiar, ikkje ein invitasjon.',
    },
    next: {
      ask: 'Be den som inviterte deg, om å sende invitasjonen på nytt som fil.',
      answer: 'Dersom det er du som samlar svara, opnar du prosessen og vel «Samle inn svar».',
    },
    recordDamaged:
      'Det du begynte på i denne nettlesaren, kan ikkje lesast. Ingenting er sletta. Opne invitasjonen i ein annan nettlesar, eller be om eit Word-skjema.',
    recordNewer:
      'Svaret ditt er lagra med ein nyare versjon av rettleiaren. Kople til nettet, og last sida på nytt.',
    storeFailed:
      'Nettlesaren lèt oss ikkje lagre. Han kan vere i privat modus. Prøv ein annan nettlesar, eller be om eit Word-skjema.',
    toStart: 'Til framsida',
  },

  choose: {
    title: 'Kven svarar?',
    lead: 'Nokon har begynt å svare i denne nettlesaren. Dersom det er deg, held du fram der du slapp.',
    goOn: (who) => `Hald fram som ${who}`,
    goOnUnnamed: 'Hald fram på svaret utan rolle',
    changed: (when) => `Sist endra ${when}`,
    another: 'Svar som ein annan',
    anotherHelp: 'Du får eit eige svar. Du ser ikkje kva dei andre har svara.',
  },

  frame: {
    pages: 'Sidene i svaret',
    progress: (number, count) => `Side ${number} av ${count}`,
    answered: 'i gang',
    saved: 'Lagra i nettlesaren',
    notSaved: 'Ikkje lagra. Last ned ein kopi før du lukkar sida.',
    elsewhere: 'Svaret er endra eller sletta i eit anna vindauge. Last sida på nytt før du skriv meir.',
    short: {
      start: 'Om invitasjonen',
      mapping: 'Eininga di',
      stakeholders: 'Gruppene',
      summary: 'Oppsummering',
      constraints: 'Føringar',
      check: 'Sjå over',
      send: 'Send svaret',
    },
    previous: (title) => `Førre: ${title}`,
    next: (title) => `Neste: ${title}`,
  },

  start: {
    asks: 'Kven spør',
    you: 'Du svarar som',
    time: 'Tid',
    minutes: (count) => `Om lag ${count} minutt.`,
    anyTime:
      'Du kan lukke sida når som helst. Opne den same invitasjonen på den same maskina for å halde fram.',
    kept: 'Lagring',
    keptHere:
      'Svaret blir lagra i denne nettlesaren medan du skriv. I eit privat vindauge (InPrivate, inkognito) blir det borte når vindauget blir lukka. På ei delt maskin kan den neste lese det, så fjern det når du har sendt det.',
    elsewhere:
      'Her er det ikkje svara på noko enno. Dersom du har begynt på ei anna maskin, eller i ein annan nettlesar, ligg svara der. Hald fram der.',
    deadline: 'Frist',
    today: 'i dag',
    tomorrow: 'i morgon',
    inDays: (days) => `om ${days} dagar`,
    passed: 'Fristen er gått ut. Spør om svaret framleis er ønskt.',
    why: 'Derfor spør vi',
    whyText:
      'Leiargruppa skal finne ut om dei treng eit brukarpanel. Då må dei vite korleis pasientar og pårørande er med i dag. Det veit du mest om hos deg.',
    whatWeAsk: 'Dette spør vi om',
    askedStep: {
      mapping: 'Korleis pasientar og pårørande er med i eininga di i dag.',
      stakeholders: 'Kor viktig det er å involvere ulike grupper, og kor mykje dei er med no.',
      summary: 'Kva de er nøgde med, og kva som bør bli betre.',
      constraints: 'Kva rammer panelet må halde seg innanfor.',
    },
    then: 'Kva skjer med svara?',
    thenPoints: [
      'Svara ligg berre på denne maskina til du sender dei sjølv.',
      'Den som spør, samlar svara. Leiargruppa ser dei i møtet, saman med rolla di.',
      'Tala dine er eit utgangspunkt for samtalen. Du ser ikkje kva andre har svara før møtet.',
    ],
    sealed: 'Svaret blir forsegla når du sender det. Berre den som leier prosessen, kan lese det.',
    privacy: 'Ta vare på personvernet',
    privacyText:
      'Skriv ikkje om enkeltpasientar eller tilsette. I små grupper kan enkeltpersonar bli kjende att.',
    role: 'Rolla di',
    roleHelp: 'Skriv rolla, ikkje namnet.',
    unit: 'Eininga di',
    otherUnit: 'Ei anna eining',
    otherUnitName: 'Namn på eininga',
    renewed: 'Invitasjonen er oppdatert. Svara dine er dei same.',
    renewedWhat: {
      deadline: 'Fristen er endra.',
      asked: 'Det du blir spurd om, er endra.',
      groups: 'Lista over grupper er endra.',
      units: 'Lista over einingar er endra.',
      'reply-to': 'Svaret skal til ei anna adresse. Spør før du sender, dersom du er usikker.',
      sealed: 'Forseglinga er endra.',
      words: 'Teksten i invitasjonen er endra.',
    },
  },

  help: 'Kva er eit godt svar?',

  mapping: {
    chooseFirst: 'Vel eininga di på den første sida, så kjem spørsmåla hit.',
    toStart: 'Vel eining',
    addUnit: 'Legg til ei eining',
    unit: 'eining',
    name: 'Namn på eininga',
    optional: 'Svar for dei einingane du kjenner. Dei andre kan stå tomme.',
  },

  stakeholders: {
    lead: 'Set tal på dei gruppene du kjenner. Dei andre kan stå tomme.',
    done: (done, count) => `${done} av ${count} grupper har begge tala.`,
    own: 'Manglar det nokon?',
    ownHelp: 'Legg til grupper som ikkje står på lista. Dei kjem med i det du sender.',
    addGroup: 'Legg til ei gruppe',
    group: 'gruppa di',
    name: 'Namn på gruppa',
    addNote: 'Skriv ein merknad',
    addNoteOf: (name) => `Skriv ein merknad: ${name}`,
    noteOf: (name) => `Merknad: ${name}`,
    none: 'Ingen grupper er lagde inn. Legg til dei du meiner er viktigast.',
  },

  folded: {
    fee: { title: 'Honorar og utgifter', help: 'Fyll ut det du veit. Resten tek gruppa i møtet.' },
  },

  check: {
    lead: 'Sjå over det du har svara. Det er lov å la noko stå tomt.',
    lacks: (count) =>
      count === 0 ? 'Alt er svara på' : count === 1 ? '1 svar manglar' : `${count} svar manglar`,
    nothing: 'Ikkje svara på',
    change: 'Endre',
    changeOf: (title) => `Endre ${title}`,
    noScore: '–',
    unscored: (count) => (count === 1 ? '1 gruppe utan tal' : `${count} grupper utan tal`),
    who: 'Kven svarar',
    whoMissing: 'Skriv rolla di, så veit dei kven svaret kjem frå.',
    emptyUnits: (count) => (count === 1 ? '1 eining utan svar' : `${count} einingar utan svar`),
  },

  send: {
    lead: 'Rettleiaren sender ingenting. Du sender svaret sjølv. Vel den måten som passar best.',
    empty: 'Du har ikkje svara på noko enno. Du kan gå tilbake og fylle ut.',
    to: (replyTo) => `Svaret skal til ${replyTo}.`,
    toAsker: (facilitator) => `Send svaret til ${facilitator || 'den som spurde deg'}.`,
    sealed: 'Svaret er forsegla. Berre den som leier prosessen, kan lese det.',
    openSeal: 'Svaret er ikkje forsegla. Den som får e-posten, kan lese det.',
    version: (number) => `Dette blir versjon ${number} av svaret.`,
    sameVersion: (number, when) =>
      `Versjon ${number} blei gjord klar ${when}. Du har ikkje endra noko sidan.`,
    making: 'Gjer klart svaret …',
    failed: 'Svaret blei ikkje gjort klart. Det du har skrive, er trygt. Last sida på nytt og prøv igjen.',
    line: 'Send frå sida',
    lineLead: 'Trykk «Send svaret». Då kjem svaret fram av seg sjølv. Du kan òg sende det på ein annan måte.',
    lineHelp: 'Svaret går forsegla til serveren til sjukehuset og vidare til den som spør.',
    lineSend: 'Send svaret',
    lineSending: 'Sender …',
    lineAgain: 'Prøv igjen no',
    lineUnsent:
      'Svaret er ikkje sendt enno. Linja svarar ikkje. Vi prøver igjen så lenge denne sida er open. Du kan òg bruke ein av dei andre måtane.',
    lineRefused: 'Linja tek ikkje imot svar på denne invitasjonen lenger. Bruk ein av dei andre måtane.',
    share: 'Del',
    shareHelp: 'Vel appen du vil sende svaret frå.',
    shareIt: 'Del svaret',
    mail: 'E-post',
    mailFits: 'Opnar e-postprogrammet ditt med svaret i teksten. Trykk send der.',
    mailLong:
      'Svaret er for langt for ein ferdig e-post. Vi lagrar det som fil og opnar e-posten. Legg ved fila.',
    openMail: 'Opne e-post med svaret',
    openMailAndFile: 'Lagre fila og opne e-post',
    copyTitle: 'Kopier og lim inn',
    copyHelp: 'For e-post på nett eller Teams.',
    subject: (subject) => `Emne: ${subject}`,
    text: 'Teksten med svaret',
    copy: 'Kopier svaret',
    copied: 'Kopiert. Lim inn og send.',
    copyFailed:
      'Nettlesaren lét oss ikkje kopiere. Teksten er merkt. Trykk Ctrl + C, eller hald på teksten og vel Kopier.',
    file: 'Fil',
    fileHelp: 'Legg ved fila i ein e-post, eller legg ho der de deler filer.',
    save: 'Lagre svaret som fil',
    fileKind: 'svar',
    saved: (name) => `${name} er lagra.`,
    receipt: 'Kvittering',
    prepared: (version, when) => `Versjon ${version} av svaret blei gjord klar ${when}.`,
    by: {
      share: 'Svaret er gitt vidare til appen du valde. Fullfør sendinga der.',
      mail: 'Vi bad nettlesaren opne e-postprogrammet ditt. Dersom det ikkje skjer noko, kan du kopiere svaret eller lagre det som fil.',
      mailFile:
        'Fila er lagra, og vi bad nettlesaren opne e-postprogrammet ditt. Legg ved fila. Dersom det ikkje skjer noko, skriv du e-posten sjølv.',
      copy: 'Svaret er kopiert.',
      marked: 'Teksten med svaret er merkt, men ikkje kopiert enno.',
      file: 'Svaret er lagra som fil.',
      line: 'Svaret er sendt. Det ligg på serveren til sjukehuset og ventar på den som spør.',
    },
    notSent: 'Rettleiaren har ikkje sendt noko. Svaret kjem fram når du har sendt det.',
    contains: 'Dette er med',
    units: (count) => (count === 1 ? 'svar for 1 eining' : `svar for ${count} einingar`),
    groups: (count) =>
      count === 1 ? 'tal eller merknad for 1 gruppe' : `tal eller merknad for ${count} grupper`,
    own: (count) => (count === 1 ? '1 gruppe du la til' : `${count} grupper du la til`),
    texts: (title) => `det du skreiv under «${title}»`,
    again:
      'Dersom du endrar noko seinare, opnar du den same invitasjonen og sender på nytt. Då tel det siste svaret.',
  },

  remove: {
    title: 'Er du på ei delt maskin?',
    help: 'Den neste som bruker nettlesaren, kan opne svaret ditt. Fjern det når du har sendt det.',
    button: 'Fjern svaret frå denne maskina',
    ask: 'Fjerne svaret frå denne maskina?',
    notTakenOut: 'Du har ikkje henta ut svaret, slik det er no. Då er det ikkje sendt.',
    gone: 'Det du har skrive, blir borte frå denne nettlesaren og kan ikkje hentast tilbake. E-postar og filer du har lagra, ligg der dei er.',
    confirm: 'Fjern svaret',
    cancel: 'Avbryt',
    failed: 'Svaret blei ikkje fjerna. Prøv igjen.',
    done: 'Svaret er fjerna frå denne maskina. E-postar og filer du har lagra, ligg framleis der. Dersom du vil endre svaret, opnar du invitasjonen og skriv det på nytt.',
  },

  text: {
    subject: (process, unit) => `Svar før møtet: ${process}${unit ? `, ${unit}` : ''}`,
    opening: (process) => `Her er svaret mitt på førehand til «${process}».`,
    who: (role, unit) => `Frå: ${[role, unit].filter(Boolean).join(', ')}`,
    version: (number, date) => `Versjon ${number}, ${date}`,
    how: 'Opne lenka, eller kopier heile denne teksten inn under «Samle inn svar» i rettleiaren:',
    attached: 'Svaret ligg ved som fil.',
    sealed: 'Svaret er forsegla og blir berre opna i prosessen det høyrer til.',
  },
};
