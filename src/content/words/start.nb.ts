/** The words of the start page, bokmål. */
export const startNb = {
  title: 'Finn ut om dere trenger et brukerpanel, og få mandat og handlingsplan ferdig på to møter',
  lead: 'Et brukerpanel er en fast gruppe av pasienter og pårørende som gir ledelsen råd om tjenestene. Veilederen er for ledergrupper i sykehus.',
  whatIsIt: 'Hva er dette?',
  parts: 'Slik går det for seg',
  part: {
    mapping: {
      name: 'Lederne svarer hver for seg',
      when: (minutes: string) => `Før møtet, om lag ${minutes}`,
      text: 'Hvem hører dere på i dag, og hvem burde dere høre på? Hver leder svarer på en lenke.',
    },
    needs: {
      name: 'Møte om behovet',
      when: (minutes: string) => `Om lag ${minutes}`,
      text: 'Dere ser svarene sammen, finner gapene og avgjør om dere trenger et panel.',
    },
    plan: {
      name: 'Møte om planen',
      when: (minutes: string) => `Om lag ${minutes}`,
      text: 'Dere bestemmer hvem som skal være med, og gjør mandat og tiltak ferdige.',
    },
  },
  papers: 'Dette sitter dere igjen med',
  paper: {
    mandate: 'Mandat',
    'action-plan': 'Handlingsplan',
    advert: 'Utlysning',
    'process-report': 'Rapport',
  },
  paperOf: (name: string) => `${name}, se eksempelet`,
  papersFrom: 'Fra et oppdiktet sykehus. Trykk på et ark for å se hele.',
  /** What search engines and the installed program say of it. */
  description:
    'Fører en ledergruppe fra kartlegging av brukermedvirkning til mandat og handlingsplan for et brukerpanel. Virker uten nett, og alt blir på maskinen.',
  more: 'Mer om veilederen',
  guide: 'Brukerveiledning',
  knowledge: 'Ordliste og råd',
  portfolio: 'Flere enheter',
  settings: 'Innstillinger',
  fromFile: 'Veilederen er åpnet fra en fil. Svarene ligger i nettleseren, ikke i filen.',
  fromFileMore: 'Les hva det betyr',
  privacy:
    'Alt dere skriver, blir på denne maskinen. Ingenting sendes noe sted, hvis ikke sykehuset har satt opp sin egen linje, og dere bruker den.',
  /** Before somebody writes for an hour in a window that forgets. */
  sharedOrPrivate:
    'På en delt maskin kan den neste lese det. I et privat vindu (InPrivate, inkognito) blir det borte når vinduet lukkes.',
  /** Is everything here that is needed without a network? */
  offline: {
    fetching: 'Henter det siste som trengs uten nett …',
    complete: 'Alt er hentet. Programmet virker uten nett.',
    partly: 'Noe er ikke hentet ennå. PDF og andre språk kan trenge nett.',
  },
  yours: 'Prosessene dine',
  create: 'Start en ny prosess',
  openFile: 'Åpne en fil',
  example: 'Se et ferdig eksempel',
  /** Through the example, five stops. */
  tour: 'Ta en kort omvisning',
  changed: (when: string) => `Endret ${when}`,
  goOn: 'Fortsett',
  goOnWith: (title: string) => `Fortsett med ${title}`,
  begin: 'Begynn',
  beginWith: (title: string) => `Begynn med ${title}`,
  toDocuments: 'Hent dokumentene',
  toDocumentsOf: (title: string) => `Hent dokumentene til ${title}`,
  stepsDone: (done: number, asked: number) =>
    done === asked ? `Alle ${asked} steg er ferdige` : `${done} av ${asked} steg er ferdige`,
  nextMeeting: (day: string, name: string) => `Neste møte: ${name ? `${name}, ` : ''}${day}`,
  /** What waits. `deadline`: the day, when there is one; `isOver`: it is before today. */
  measuresLate: (count: number) =>
    count === 1 ? '1 tiltak er over fristen' : `${count} tiltak er over fristen`,
  dayNear: {
    evaluation: (day: string, isOver: boolean) =>
      isOver ? `evalueringen skulle vært ${day}` : `evaluering ${day}`,
    revision: (day: string, isOver: boolean) =>
      isOver ? `mandatet skulle vært gjennomgått ${day}` : `mandatet gjennomgås ${day}`,
    expiry: (day: string, isOver: boolean) => (isOver ? `mandatet gikk ut ${day}` : `mandatet går ut ${day}`),
  },
  leadersWait: (count: number, deadline: string, isOver: boolean) =>
    `${count === 1 ? '1 leder' : `${count} ledere`} har ikke svart${
      deadline === '' ? '' : isOver ? `, fristen gikk ut ${deadline}` : `, fristen er ${deadline}`
    }`,
  answersLack: (count: number) => (count === 1 ? '1 svar mangler' : `${count} svar mangler`),
  unclear: (count: number) => `${count} uavklart`,
  actions: (title: string) => `Valg for ${title}`,
  rename: 'Gi nytt navn',
  remove: 'Slett',
  download: 'Last ned prosessfil',
  newer: 'Lagret med en nyere versjon av veilederen. Oppdater siden for å åpne den.',
  renameTitle: 'Gi prosessen nytt navn',
  renameLabel: 'Nytt navn',
  save: 'Lagre navnet',
  cancel: 'Avbryt',
  removeTitle: (title: string) => `Slette «${title}»?`,
  removeText:
    'Prosessen tas bort fra listen. Du kan hente den tilbake under «Nylig slettet». Last gjerne ned prosessfilen også.',
  removeConfirm: 'Slett prosessen',
  removed: (title: string) => `«${title}» er slettet.`,
  undo: 'Angre',
  back: (title: string) => `«${title}» er hentet tilbake.`,
  search: 'Søk i prosessene',
  searchHelp: 'Navn, enhet eller helseforetak',
  found: (count: number) => (count === 1 ? '1 treff' : `${count} treff`),
  nothingFound: 'Ingen prosesser passer med søket. Prøv et kortere ord.',
  nothingInUse: 'Ingen prosesser er i bruk nå.',
  showMore: (count: number) => `Vis ${count} til`,
  copy: 'Lag en kopi',
  copied: (title: string) => `«${title}» er laget.`,
  archive: 'Arkiver',
  archived: (title: string) => `«${title}» er lagt i arkivet.`,
  unarchive: 'Hent fra arkivet',
  unarchived: (title: string) => `«${title}» er hentet fra arkivet.`,
  archiveTitle: (count: number) => `Arkiv (${count})`,
  removedTitle: (count: number) => `Nylig slettet (${count})`,
  removedHelp:
    'Her ligger det du har slettet de siste 30 dagene. «Slett for godt» tar også bort alle tidligere utgaver.',
  removedWhen: (when: string) => `Slettet ${when}`,
  showOlderRemoved: 'Vis det som ble slettet før det',
  bringBack: 'Hent tilbake',
  bringBackOf: (title: string) => `Hent tilbake ${title}`,
  forget: 'Slett for godt',
  forgetOf: (title: string) => `Slett for godt: ${title}`,
  forgetTitle: (title: string) => `Slette «${title}» for godt?`,
  forgetText: 'Svarene og alle tidligere utgaver blir borte fra denne maskinen. Dette kan ikke angres.',
  forgetOnLine:
    'Prosessen har en plass på sykehusets linje. Den slettes først, med svar som er på vei, og det dere deler med kolleger.',
  forgetLineDown:
    'Linjen svarer ikke, så det som ligger der, er ikke slettet. Ingenting er slettet her heller. Prøv igjen når du er på sykehusets nett. Hvis du sletter bare her, blir plassen på linjen slettet når ingen har brukt den på to år.',
  forgetHere: 'Slett bare her',
  forgotten: (title: string) => `«${title}» er slettet for godt.`,
  notDone: 'Vi fikk ikke gjort det. Ingenting er endret. Last siden på nytt og prøv igjen.',
  failed:
    'Vi får ikke lest det som er lagret på denne maskinen. Ingenting er slettet av oss. Lukk andre vinduer som har programmet åpent. Nettleseren kan også være i privat modus, eller lageret kan være sperret: prøv en annen nettleser, eller åpne prosessen fra en fil. Vi prøver igjen av oss selv.',
  exampleTitle: 'Eksempel',
  exampleOpen:
    'Dette er et eksempel, og du kan prøve alt. Det blir ikke liggende blant prosessene dine uten at du skriver i det eller beholder det.',
  exampleKeep: 'Behold eksempelet',
  exampleKept: 'Eksempelet er beholdt. Det ligger blant prosessene dine.',
  exampleWritten: 'Du har skrevet i eksempelet, så det er beholdt. Det ligger blant prosessene dine.',
  replyTo: (process: string) => `Svar på spørreskjema: ${process}`,
  reply: 'Svar på spørreskjema',
  answerTo: (process: string, unit: string) => `Svar til ${process}${unit ? `, ${unit}` : ''}`,
  answerInAdvance: 'Svar på forhånd',
};
