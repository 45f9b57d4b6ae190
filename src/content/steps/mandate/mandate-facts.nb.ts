import type { MandateFacts } from './mandate-facts.ts';

const duties = {
  calls: 'kaller inn til møtene',
  papers: 'lager saksliste og sender ut papirer',
  minutes: 'skriver referat',
  'follow-up': 'følger opp råd og svar',
  contact: 'er bindeledd til enheten',
  fees: 'ordner honorar og reise',
};

/** What the drafts of the mandate are built on, asked in a few words each. */
export const mandateFactsNb = {
  membersFrom: { label: 'Færrest medlemmer' },
  membersTo: {
    label: 'Flest medlemmer',
    help: 'Hvis tallet er fast, skriver dere det samme i begge feltene.',
  },
  membersToStart: { label: 'Nok til å starte', help: 'Kan panelet starte før alle plassene er fylt?' },
  periodYears: { label: 'Lengde på perioden', help: 'To år er vanligst.' },
  reappointment: {
    label: 'Kan medlemmene oppnevnes på nytt?',
    options: { no: 'Nei', within: 'Ja, innenfor en grense', unlimited: 'Ja, uten grense' },
  },
  mostPeriods: { label: 'Flest perioder', help: 'Hvor mange perioder kan ett medlem sitte?' },
  mostYears: { label: 'Flest år', help: 'Hvis dere heller teller år enn perioder.' },
  deputies: {
    label: 'Varamedlemmer',
    options: { none: 'Ingen', personal: 'Ett for hvert medlem', shared: 'Noen for alle' },
  },
  deputyCount: { label: 'Antall varamedlemmer for alle' },
  deputiesMay: {
    label: 'Varamedlemmene kan',
    options: {
      attend: 'være med på alle møter',
      vote: 'stemme når de møter for et medlem',
      papers: 'få alle papirene',
    },
  },
  appointedBy: { label: 'Hvem oppnevner medlemmene?', help: 'Skriv rollen eller organet.' },
  foundBy: {
    label: 'Hvordan finnes medlemmene?',
    options: {
      apply: 'De søker og er med på en samtale',
      organisations: 'Organisasjoner foreslår eller sender dem',
      committee: 'En komité innstiller',
      election: 'De blir valgt',
      asked: 'Enheten spør dem',
    },
  },
  nominators: { label: 'Hvem kan foreslå medlemmer?' },
  nominationDeadline: { label: 'Frist for å søke eller foreslå' },
  attendance: {
    label: 'Krav til oppmøte',
    suggestions: {
      half: 'Et medlem møter på minst halvparten av møtene i året.',
      'three-in-a-row': 'Den som er borte tre møter på rad uten å si fra, går ut.',
      'with-notice': 'Den som ikke kan møte, sier fra før møtet.',
    },
  },
  ledBy: {
    label: 'Hvem leder møtene?',
    options: {
      'members-elect': 'Medlemmene velger leder',
      'unit-leads': 'Enheten leder',
      appointed: 'Lederen blir oppnevnt',
    },
  },
  leaderYears: { label: 'Lederen sitter i' },
  coordinator: {
    label: 'Koordinator',
    help: 'Hvis det er kontakten fra «Om prosessen», kan feltet stå tomt.',
  },
  coordinatorHours: { label: 'Timer i uken til koordinatoren' },
  coordinatorDuties: { label: 'Koordinatoren', options: duties },
  secretary: { label: 'Sekretær', help: 'Bare hvis det er en annen enn koordinatoren.' },
  secretaryDuties: { label: 'Sekretæren', options: duties },
  contactAddress: {
    label: 'Adresse til panelet',
    help: 'En rolle, felles e-post eller telefon. Ikke en privat adresse.',
  },
  otherBodies: {
    label: 'Andre organer panelet møter i',
    help: 'For eksempel kvalitetsutvalg og arbeidsgrupper.',
    columns: { body: { label: 'Organ' }, members: { label: 'Antall fra panelet' } },
    row: 'organ',
    add: 'Legg til organ',
  },
  meetingsLeast: {
    label: 'Minst så mange møter i året',
    help: 'Hvis tallet er fast, skriver dere det i honorarkalkulatoren i «Føringer».',
  },
  usualTime: {
    label: 'Når møtes panelet vanligvis?',
    help: 'Ukedag og klokkeslett, for eksempel «fredager kl. 10–13».',
  },
  observers: {
    label: 'Hvem kan være med uten å være medlem?',
    help: 'For eksempel observatører, studenter og fagfolk dere inviterer.',
  },
  quorum: {
    label: 'Hvor mange må være til stede?',
    help: 'Eller hva dere gjør når medlemmene er uenige.',
    suggestions: {
      half: 'Minst halvparten av medlemmene må være til stede når rådene blir vedtatt.',
      agreement: 'Medlemmene søker enighet. Hvis de er uenige, står alle syn i referatet.',
    },
  },
  papersDays: { label: 'Papirene kommer så lenge før møtet', help: 'Sju dager er vanlig.' },
  casesDays: { label: 'Saker meldes inn så lenge før møtet' },
  minutesTo: { label: 'Hvem får referatene?', help: 'Og hvor blir de lagt ut?' },
  receivers: {
    label: 'Hvem får rådene?',
    options: {
      'leader-group': 'ledergruppen',
      director: 'direktøren',
      board: 'styret',
      'quality-committee': 'kvalitetsutvalget',
      'user-committee': 'brukerutvalget',
      'working-groups': 'arbeidsgrupper i enheten',
    },
  },
  otherReceivers: { label: 'Andre som får rådene' },
  validFrom: { label: 'Mandatet gjelder fra' },
  validTo: { label: 'Mandatet gjelder til' },
  revisedBy: { label: 'Mandatet gjennomgås innen' },
  replaces: { label: 'Mandatet erstatter', help: 'For eksempel et eldre mandat.' },
  signatures: {
    label: 'Hvem skriver under mandatet?',
    options: {
      leader: 'Ansvarlig leder',
      'leader-and-chair': 'Ansvarlig leder og panelets leder',
      none: 'Ingen',
    },
  },
  ageFrom: { label: 'Yngste alder' },
  ageTo: { label: 'Eldste alder' },
  consentUnder: { label: 'Foresatte samtykker for dem under' },
  safeAdult: { label: 'Trygg voksen', help: 'Rollen til den ungdommene kan gå til.' },
  youthHours: { label: 'Når på dagen?', help: 'For eksempel etter skoletid.' },
  youthFee: { label: 'Honorar eller gavekort til ungdom' },
  ownMeetings: {
    label: 'Møter og samlinger',
    help: 'Møtene panelet skal ha det første året. De kan endres også etter at mandatet er godkjent.',
    columns: {
      name: { label: 'Navn' },
      type: {
        label: 'Type',
        options: { meeting: 'møte', gathering: 'samling', training: 'opplæring', open: 'åpent møte' },
      },
      date: { label: 'Dato' },
      from: { label: 'Fra klokken' },
      to: { label: 'Til klokken' },
      form: {
        label: 'Form',
        options: { 'in-person': 'fysisk', digital: 'digitalt', both: 'fysisk og digitalt' },
      },
      place: { label: 'Sted eller lenke' },
      cost: { label: 'Egen kostnad', help: 'Det møtet koster utenom honorar.' },
    },
    row: 'møte',
    add: 'Legg til møte',
  },
  trustYear: {
    label: 'Det foretaket arrangerer',
    help: 'For eksempel nettverkssamlinger og en årlig samling. Det som har dato, kommer i kalenderen.',
    columns: { name: { label: 'Hva' }, date: { label: 'Dato' } },
    row: 'aktivitet',
    add: 'Legg til aktivitet',
  },
  background: {
    label: 'Bakgrunn',
    prompts: ['Hva ligger bak?', 'Hvilke lover, planer eller vedtak bygger mandatet på?'],
  },
} as const satisfies MandateFacts;
