import type { MandateFacts } from './mandate-facts.ts';

const duties = {
  calls: 'kallar inn til møta',
  papers: 'lagar sakliste og sender ut papir',
  minutes: 'skriv referat',
  'follow-up': 'følgjer opp råd og svar',
  contact: 'er bindeledd til eininga',
  fees: 'ordnar honorar og reise',
};

/** What the drafts of the mandate are built on, asked in a few words each. */
export const mandateFactsNn = {
  membersFrom: { label: 'Færrast medlemmer' },
  membersTo: {
    label: 'Flest medlemmer',
    help: 'Dersom talet er fast, skriv de det same i begge felta.',
  },
  membersToStart: { label: 'Nok til å starte', help: 'Kan panelet starte før alle plassane er fylte?' },
  periodYears: { label: 'Lengda på perioden', help: 'To år er vanlegast.' },
  reappointment: {
    label: 'Kan medlemmene bli oppnemnde på nytt?',
    options: { no: 'Nei', within: 'Ja, innanfor ei grense', unlimited: 'Ja, utan grense' },
  },
  mostPeriods: { label: 'Flest periodar', help: 'Kor mange periodar kan éin medlem sitje?' },
  mostYears: { label: 'Flest år', help: 'Dersom de heller tel år enn periodar.' },
  deputies: {
    label: 'Varamedlemmer',
    options: { none: 'Ingen', personal: 'Éin for kvar medlem', shared: 'Nokre for alle' },
  },
  deputyCount: { label: 'Talet på varamedlemmer for alle' },
  deputiesMay: {
    label: 'Varamedlemmene kan',
    options: {
      attend: 'vere med på alle møte',
      vote: 'røyste når dei møter for ein medlem',
      papers: 'få alle papira',
    },
  },
  appointedBy: { label: 'Kven oppnemner medlemmene?', help: 'Skriv rolla eller organet.' },
  foundBy: {
    label: 'Korleis finn de medlemmene?',
    options: {
      apply: 'Dei søkjer og er med på ein samtale',
      organisations: 'Organisasjonar foreslår eller sender dei',
      committee: 'Ein komité innstiller',
      election: 'Dei blir valde',
      asked: 'Eininga spør dei',
    },
  },
  nominators: { label: 'Kven kan foreslå medlemmer?' },
  nominationDeadline: { label: 'Frist for å søkje eller foreslå' },
  attendance: {
    label: 'Krav til oppmøte',
    suggestions: {
      half: 'Ein medlem møter på minst halvparten av møta i året.',
      'three-in-a-row': 'Den som er borte tre møte på rad utan å seie frå, går ut.',
      'with-notice': 'Den som ikkje kan møte, seier frå før møtet.',
    },
  },
  ledBy: {
    label: 'Kven leier møta?',
    options: {
      'members-elect': 'Medlemmene vel leiar',
      'unit-leads': 'Eininga leier',
      appointed: 'Leiaren blir oppnemnd',
    },
  },
  leaderYears: { label: 'Leiaren sit i' },
  coordinator: { label: 'Koordinator', help: 'Feltet kan stå tomt når det er kontakten frå «Om prosessen».' },
  coordinatorHours: { label: 'Timar i veka til koordinatoren' },
  coordinatorDuties: { label: 'Koordinatoren', options: duties },
  secretary: { label: 'Sekretær', help: 'Berre dersom det er ein annan enn koordinatoren.' },
  secretaryDuties: { label: 'Sekretæren', options: duties },
  contactAddress: {
    label: 'Adressa til panelet',
    help: 'Ei rolle, felles e-post eller telefon. Ikkje ei privat adresse.',
  },
  otherBodies: {
    label: 'Andre organ panelet møter i',
    help: 'Til dømes kvalitetsutval og arbeidsgrupper.',
    columns: { body: { label: 'Organ' }, members: { label: 'Talet frå panelet' } },
    row: 'organ',
    add: 'Legg til organ',
  },
  meetingsLeast: {
    label: 'Minst så mange møte i året',
    help: 'Når talet er fast, står det i honorarkalkulatoren i «Føringar».',
  },
  usualTime: {
    label: 'Når møtest panelet til vanleg?',
    help: 'Vekedag og klokkeslett, til dømes «fredagar kl. 10–13».',
  },
  observers: {
    label: 'Kven kan vere med utan å vere medlem?',
    help: 'Til dømes observatørar, studentar og fagfolk de inviterer.',
  },
  quorum: {
    label: 'Kor mange må vere til stades?',
    help: 'Eller kva de gjer når medlemmene er ueinige.',
    suggestions: {
      half: 'Minst halvparten av medlemmene må vere til stades når råda blir vedtekne.',
      agreement: 'Medlemmene søkjer semje. Dersom dei er ueinige, står alle syn i referatet.',
    },
  },
  papersDays: { label: 'Papira kjem så lenge før møtet', help: 'Sju dagar er vanleg.' },
  casesDays: { label: 'Saker blir melde inn så lenge før møtet' },
  minutesTo: { label: 'Kven får referata?', help: 'Og kvar blir dei lagde ut?' },
  receivers: {
    label: 'Kven får råda?',
    options: {
      'leader-group': 'leiargruppa',
      director: 'direktøren',
      board: 'styret',
      'quality-committee': 'kvalitetsutvalet',
      'user-committee': 'brukarutvalet',
      'working-groups': 'arbeidsgrupper i eininga',
    },
  },
  otherReceivers: { label: 'Andre som får råda' },
  validFrom: { label: 'Mandatet gjeld frå' },
  validTo: { label: 'Mandatet gjeld til' },
  revisedBy: { label: 'Mandatet blir gått gjennom innan' },
  replaces: { label: 'Mandatet erstattar', help: 'Til dømes eit eldre mandat.' },
  signatures: {
    label: 'Kven skriv under mandatet?',
    options: {
      leader: 'Ansvarleg leiar',
      'leader-and-chair': 'Ansvarleg leiar og leiaren av panelet',
      none: 'Ingen',
    },
  },
  ageFrom: { label: 'Yngste alder' },
  ageTo: { label: 'Eldste alder' },
  consentUnder: { label: 'Føresette samtykkjer for dei under' },
  safeAdult: { label: 'Trygg vaksen', help: 'Rolla til den ungdommane kan gå til.' },
  youthHours: { label: 'Når på dagen?', help: 'Til dømes etter skuletid.' },
  youthFee: { label: 'Honorar eller gåvekort til ungdom' },
  ownMeetings: {
    label: 'Møte og samlingar',
    help: 'Møta panelet skal ha det første året. De kan endre dei òg etter at mandatet er godkjent.',
    columns: {
      name: { label: 'Namn' },
      type: {
        label: 'Type',
        options: { meeting: 'møte', gathering: 'samling', training: 'opplæring', open: 'ope møte' },
      },
      date: { label: 'Dato' },
      from: { label: 'Frå klokka' },
      to: { label: 'Til klokka' },
      form: {
        label: 'Form',
        options: { 'in-person': 'fysisk', digital: 'digitalt', both: 'fysisk og digitalt' },
      },
      place: { label: 'Stad eller lenke' },
      cost: { label: 'Eigen kostnad', help: 'Det møtet kostar utanom honorar.' },
    },
    row: 'møte',
    add: 'Legg til møte',
  },
  trustYear: {
    label: 'Det føretaket arrangerer',
    help: 'Til dømes nettverkssamlingar og ei årleg samling. Det som har dato, kjem i kalenderen.',
    columns: { name: { label: 'Kva' }, date: { label: 'Dato' } },
    row: 'aktivitet',
    add: 'Legg til aktivitet',
  },
  background: {
    label: 'Bakgrunn',
    prompts: ['Kva ligg bak?', 'Kva lover, planar eller vedtak byggjer mandatet på?'],
  },
} as const satisfies MandateFacts;
