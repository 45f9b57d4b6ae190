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
  decision: {
    greatestValue: 'Slik gir brukermedvirkning størst utbytte',
  },
} as const;
