import type { AskedStep } from '#domain/guide/choices.ts';
import type { AskedGroup } from '#domain/steps/fields.ts';
import type { Renewed } from '#domain/advance/renew-record.ts';

/** The words of a leader's own answer pages, bokmål. Spoken to one person, so «du». */
export const answerNb = {
  title: 'Svar på forhånd',
  titleTo: (process: string) => `Før møtet: ${process}`,

  open: {
    lead: 'Har du fått en invitasjon eller et spørreskjema? Åpne filen, eller lim inn lenken.',
    opening: 'Åpner invitasjonen …',
    drop: 'Slipp invitasjonsfilen her, eller velg den.',
    pick: 'Velg invitasjonsfilen',
    paste: 'Lim inn lenken',
    pasteHelp: 'Du kan lime inn hele e-posten.',
    go: 'Åpne invitasjonen',
    refusedTitle: 'Invitasjonen ble ikke åpnet',
    untouched: 'Ingenting er endret på denne maskinen.',
    refused: {
      empty: 'Lenken er tom. Noe av den kan ha falt ut.',
      'too-large': 'Dette er for stort til å være en invitasjon.',
      'not-ours': 'Fant ingen invitasjon fra Brukerpanelveilederen her.',
      newer:
        'Invitasjonen er laget med en nyere versjon av veilederen. Koble til nettet, last siden på nytt og prøv igjen.',
      damaged: 'Noe av invitasjonen mangler. E-postprogrammet kan ha kuttet lenken.',
      'sealed-no-key': 'Dette er et forseglet svar, ikke en invitasjon.',
      'sealed-wrong-key': 'Dette er et forseglet svar, ikke en invitasjon.',
      answer: 'Dette er et svar fra en leder, ikke en invitasjon.',
    },
    next: {
      ask: 'Be den som inviterte deg, om å sende invitasjonen på nytt som fil.',
      answer: 'Hvis det er du som samler svarene, åpner du prosessen og velger «Samle inn svar».',
    },
    recordDamaged:
      'Det du begynte på i denne nettleseren, kan ikke leses. Ingenting er slettet. Åpne invitasjonen i en annen nettleser, eller be om et Word-skjema.',
    recordNewer:
      'Svaret ditt er lagret med en nyere versjon av veilederen. Koble til nettet, og last siden på nytt.',
    storeFailed:
      'Nettleseren lar oss ikke lagre. Den kan være i privat modus. Prøv en annen nettleser, eller be om et Word-skjema.',
    toStart: 'Til forsiden',
  },

  choose: {
    title: 'Hvem svarer?',
    lead: 'Noen har begynt å svare i denne nettleseren. Hvis det er deg, fortsetter du der du slapp.',
    goOn: (who: string) => `Fortsett som ${who}`,
    goOnUnnamed: 'Fortsett på svaret uten rolle',
    changed: (when: string) => `Sist endret ${when}`,
    another: 'Svar som en annen',
    anotherHelp: 'Du får et eget svar. Du ser ikke hva de andre har svart.',
  },

  frame: {
    pages: 'Sidene i svaret',
    progress: (number: number, count: number) => `Side ${number} av ${count}`,
    answered: 'påbegynt',
    saved: 'Lagret i nettleseren',
    notSaved: 'Ikke lagret. Last ned en kopi før du lukker siden.',
    elsewhere: 'Svaret er endret eller slettet i et annet vindu. Last siden på nytt før du skriver mer.',
    /** Short, so that they stand on one line; the page itself has the whole title of the step. */
    short: {
      start: 'Om invitasjonen',
      mapping: 'Din enhet',
      stakeholders: 'Gruppene',
      summary: 'Oppsummering',
      constraints: 'Føringer',
      check: 'Se over',
      send: 'Send svaret',
    } satisfies Record<AskedStep | 'start' | 'check' | 'send', string>,
    previous: (title: string) => `Forrige: ${title}`,
    next: (title: string) => `Neste: ${title}`,
  },

  start: {
    asks: 'Hvem spør',
    you: 'Du svarer som',
    time: 'Tid',
    minutes: (count: number) => `Om lag ${count} minutter.`,
    anyTime:
      'Du kan lukke siden når som helst. Åpne den samme invitasjonen på den samme maskinen for å fortsette.',
    kept: 'Lagring',
    keptHere:
      'Svaret lagres i denne nettleseren mens du skriver. I et privat vindu (InPrivate, inkognito) blir det borte når vinduet lukkes. På en delt maskin kan den neste lese det, så fjern det når du har sendt det.',
    elsewhere:
      'Her er det ikke svart på noe ennå. Hvis du har begynt på en annen maskin eller i en annen nettleser, ligger svarene der. Fortsett der.',
    deadline: 'Frist',
    today: 'i dag',
    tomorrow: 'i morgen',
    inDays: (days: number) => `om ${days} dager`,
    passed: 'Fristen er gått ut. Spør om svaret fortsatt er ønsket.',
    why: 'Derfor spør vi',
    whyText:
      'Ledergruppen skal finne ut om de trenger et brukerpanel. Da må de vite hvordan pasienter og pårørende er med i dag. Det vet du mest om hos deg.',
    whatWeAsk: 'Dette spør vi om',
    askedStep: {
      mapping: 'Hvordan pasienter og pårørende er med i enheten din i dag.',
      stakeholders: 'Hvor viktig det er å involvere ulike grupper, og hvor mye de er med nå.',
      summary: 'Hva dere er fornøyd med, og hva som bør bli bedre.',
      constraints: 'Hvilke rammer panelet må holde seg innenfor.',
    } satisfies Record<AskedStep, string>,
    then: 'Hva skjer med svarene?',
    thenPoints: [
      'Svarene ligger bare på denne maskinen til du sender dem selv.',
      'Den som spør, samler svarene. Ledergruppen ser dem i møtet, sammen med rollen din.',
      'Tallene dine er et utgangspunkt for samtalen. Du ser ikke hva andre har svart før møtet.',
    ],
    sealed: 'Svaret blir forseglet når du sender det. Bare den som leder prosessen, kan lese det.',
    privacy: 'Ta vare på personvernet',
    privacyText:
      'Skriv ikke om enkeltpasienter eller ansatte. I små grupper kan enkeltpersoner bli gjenkjent.',
    role: 'Rollen din',
    roleHelp: 'Skriv rollen, ikke navnet.',
    unit: 'Enheten din',
    otherUnit: 'En annen enhet',
    otherUnitName: 'Navn på enheten',
    renewed: 'Invitasjonen er oppdatert. Svarene dine er de samme.',
    renewedWhat: {
      deadline: 'Fristen er endret.',
      asked: 'Det du blir spurt om, er endret.',
      groups: 'Listen over grupper er endret.',
      units: 'Listen over enheter er endret.',
      'reply-to': 'Svaret skal til en annen adresse. Spør før du sender hvis du er usikker.',
      sealed: 'Forseglingen er endret.',
      words: 'Teksten i invitasjonen er endret.',
    } satisfies Record<Renewed, string>,
  },

  help: 'Hva er et godt svar?',

  mapping: {
    chooseFirst: 'Velg enheten din på den første siden, så kommer spørsmålene hit.',
    toStart: 'Velg enhet',
    addUnit: 'Legg til en enhet',
    unit: 'enhet',
    name: 'Navn på enheten',
    optional: 'Svar for de enhetene du kjenner. De andre kan stå tomme.',
  },

  stakeholders: {
    lead: 'Sett tall på de gruppene du kjenner. De andre kan stå tomme.',
    done: (done: number, count: number) => `${done} av ${count} grupper har begge tallene.`,
    own: 'Mangler det noen?',
    ownHelp: 'Legg til grupper som ikke står på listen. De kommer med i det du sender.',
    addGroup: 'Legg til en gruppe',
    group: 'din gruppe',
    name: 'Navn på gruppen',
    addNote: 'Skriv en merknad',
    addNoteOf: (name: string) => `Skriv en merknad: ${name}`,
    noteOf: (name: string) => `Merknad: ${name}`,
    none: 'Ingen grupper er lagt inn. Legg til dem du mener er viktigst.',
  },

  folded: {
    fee: { title: 'Honorar og utgifter', help: 'Fyll ut det du vet. Resten tar gruppen i møtet.' },
  } satisfies Record<AskedGroup, { title: string; help: string }>,

  check: {
    lead: 'Se over det du har svart. Det er lov å la noe stå tomt.',
    lacks: (count: number) =>
      count === 0 ? 'Alt er besvart' : count === 1 ? '1 svar mangler' : `${count} svar mangler`,
    nothing: 'Ikke besvart',
    change: 'Endre',
    changeOf: (title: string) => `Endre ${title}`,
    noScore: '–',
    unscored: (count: number) => (count === 1 ? '1 gruppe uten tall' : `${count} grupper uten tall`),
    who: 'Hvem svarer',
    whoMissing: 'Skriv rollen din, så vet de hvem svaret kommer fra.',
    emptyUnits: (count: number) => (count === 1 ? '1 enhet uten svar' : `${count} enheter uten svar`),
  },

  send: {
    lead: 'Veilederen sender ingenting. Du sender svaret selv. Velg måten som passer best.',
    empty: 'Du har ikke svart på noe ennå. Du kan gå tilbake og fylle ut.',
    to: (replyTo: string) => `Svaret skal til ${replyTo}.`,
    toAsker: (facilitator: string) => `Send svaret til ${facilitator || 'den som spurte deg'}.`,
    sealed: 'Svaret er forseglet. Bare den som leder prosessen, kan lese det.',
    openSeal: 'Svaret er ikke forseglet. Den som får e-posten, kan lese det.',
    version: (number: number) => `Dette blir versjon ${number} av svaret.`,
    sameVersion: (number: number, when: string) =>
      `Versjon ${number} ble gjort klar ${when}. Du har ikke endret noe siden.`,
    making: 'Gjør klar svaret …',
    failed: 'Svaret ble ikke gjort klart. Det du har skrevet, er trygt. Last siden på nytt og prøv igjen.',
    line: 'Send fra siden',
    lineLead:
      'Trykk «Send svaret». Da kommer svaret fram av seg selv. Du kan også sende det på en annen måte.',
    lineHelp: 'Svaret går forseglet til sykehusets server og videre til den som spør.',
    lineSend: 'Send svaret',
    lineSending: 'Sender …',
    lineAgain: 'Prøv igjen nå',
    lineUnsent:
      'Svaret er ikke sendt ennå. Linjen svarer ikke. Vi prøver igjen så lenge denne siden er åpen. Du kan også bruke en av de andre måtene.',
    lineRefused: 'Linjen tar ikke imot svar på denne invitasjonen lenger. Bruk en av de andre måtene.',
    share: 'Del',
    shareHelp: 'Velg appen du vil sende svaret fra.',
    shareIt: 'Del svaret',
    mail: 'E-post',
    mailFits: 'Åpner e-postprogrammet ditt med svaret i teksten. Trykk send der.',
    mailLong:
      'Svaret er for langt for en ferdig e-post. Vi lagrer det som fil og åpner e-posten. Legg filen ved.',
    openMail: 'Åpne e-post med svaret',
    openMailAndFile: 'Lagre filen og åpne e-post',
    copyTitle: 'Kopier og lim inn',
    copyHelp: 'For e-post på nett eller Teams.',
    subject: (subject: string) => `Emne: ${subject}`,
    text: 'Teksten med svaret',
    copy: 'Kopier svaret',
    copied: 'Kopiert. Lim inn og send.',
    copyFailed:
      'Nettleseren lot oss ikke kopiere. Teksten er merket. Trykk Ctrl + C, eller hold på teksten og velg Kopier.',
    file: 'Fil',
    fileHelp: 'Legg filen ved i e-post, eller legg den der dere deler filer.',
    save: 'Lagre svaret som fil',
    fileKind: 'svar',
    saved: (name: string) => `${name} er lagret.`,
    receipt: 'Kvittering',
    prepared: (version: number, when: string) => `Versjon ${version} av svaret ble gjort klar ${when}.`,
    by: {
      share: 'Svaret er gitt videre til appen du valgte. Fullfør sendingen der.',
      mail: 'Vi ba nettleseren åpne e-postprogrammet ditt. Hvis det ikke skjer noe, kan du kopiere svaret eller lagre det som fil.',
      mailFile:
        'Filen er lagret, og vi ba nettleseren åpne e-postprogrammet ditt. Legg filen ved. Hvis det ikke skjer noe, skriver du e-posten selv.',
      copy: 'Svaret er kopiert.',
      marked: 'Teksten med svaret er merket, men ikke kopiert ennå.',
      file: 'Svaret er lagret som fil.',
      line: 'Svaret er sendt. Det ligger på sykehusets server og venter på den som spør.',
    },
    notSent: 'Veilederen har ikke sendt noe. Svaret kommer fram når du har sendt det.',
    contains: 'Dette er med',
    units: (count: number) => (count === 1 ? 'svar for 1 enhet' : `svar for ${count} enheter`),
    groups: (count: number) =>
      count === 1 ? 'tall eller merknad for 1 gruppe' : `tall eller merknad for ${count} grupper`,
    own: (count: number) => (count === 1 ? '1 gruppe du la til' : `${count} grupper du la til`),
    texts: (title: string) => `det du skrev under «${title}»`,
    again:
      'Hvis du endrer noe senere, åpner du den samme invitasjonen og sender på nytt. Da teller det siste svaret.',
  },

  /** Taking the answer away from this browser. */
  remove: {
    title: 'Er du på en delt maskin?',
    help: 'Den neste som bruker nettleseren, kan åpne svaret ditt. Fjern det når du har sendt det.',
    button: 'Fjern svaret fra denne maskinen',
    ask: 'Fjerne svaret fra denne maskinen?',
    notTakenOut: 'Du har ikke hentet ut svaret, slik det er nå. Da er det ikke sendt.',
    gone: 'Det du har skrevet, blir borte fra denne nettleseren og kan ikke hentes tilbake. E-poster og filer du har lagret, ligger der de er.',
    confirm: 'Fjern svaret',
    cancel: 'Avbryt',
    failed: 'Svaret ble ikke fjernet. Prøv igjen.',
    done: 'Svaret er fjernet fra denne maskinen. E-poster og filer du har lagret, ligger fortsatt der. Hvis du vil endre svaret, åpner du invitasjonen og skriver det på nytt.',
  },

  /** The text that is sent. It is read by the facilitator, and by the program when it is pasted in. */
  text: {
    subject: (process: string, unit: string) => `Svar før møtet: ${process}${unit ? `, ${unit}` : ''}`,
    opening: (process: string) => `Her er svaret mitt på forhånd til «${process}».`,
    who: (role: string, unit: string) => `Fra: ${[role, unit].filter(Boolean).join(', ')}`,
    version: (number: number, date: string) => `Versjon ${number}, ${date}`,
    how: 'Åpne lenken, eller kopier hele denne teksten inn under «Samle inn svar» i veilederen:',
    attached: 'Svaret ligger ved som fil.',
    sealed: 'Svaret er forseglet og åpnes bare i prosessen det hører til.',
  },
};

export type AnswerWords = typeof answerNb;
