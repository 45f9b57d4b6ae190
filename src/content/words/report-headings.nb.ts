/** What the report calls the answers to what the form asks. Bokmål. */
export const reportHeadingsNb = {
  stakeholders: {
    groups: 'De viktigste interessentene',
  },
  summary: {
    satisfiedWith: 'Dette er vi fornøyd med',
    areasToStrengthen: 'Her bør brukermedvirkningen styrkes',
  },
  constraints: {
    notOpen: 'Dette er allerede bestemt',
    feePaid: 'Honorar til medlemmene',
    feeBasis: 'Slik betales et møte',
    feeRounding: 'Avrunding av tiden',
  },
  strategy: {
    missedInput: 'Her har vi savnet innspill fra brukere',
    missedConcretely: 'Dette har vi savnet',
    betterForm: 'Brukermedvirkning som kunne gjort resultatet bedre',
    challenges: 'De største utfordringene de neste fem årene',
    opportunities: 'De største mulighetene de neste fem årene',
  },
  insight: {
    knownSources: 'Kilder vi har fra før',
    areas: 'Områder der brukere gir innsikt vi ikke får på andre måter',
  },
  criteria: {
    criteria: 'De viktigste kriteriene',
  },
  groups: {
    groups: 'Gruppene vi prioriterer',
  },
  roles: {
    projectStage: 'Så langt er arbeidet kommet',
    inputLevel: 'Slik skal de være med',
    whyUsers: 'Hvorfor vi trenger brukerrepresentanter',
    success: 'Et godt resultat',
    decidedBy: 'Den som bestemmer til slutt',
  },
  decision: {
    greatestValue: 'Slik gir brukermedvirkning størst utbytte',
  },
} as const;
