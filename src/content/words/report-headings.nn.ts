/** What the report calls the answers to what the form asks. Nynorsk. */
export const reportHeadingsNn = {
  stakeholders: {
    groups: 'Dei viktigaste interessentane',
  },
  summary: {
    satisfiedWith: 'Dette er vi nøgde med',
    areasToStrengthen: 'Her bør brukarmedverknaden styrkjast',
  },
  constraints: {
    notOpen: 'Dette er avgjort frå før',
    feePaid: 'Honorar til medlemmene',
    feeBasis: 'Slik blir eit møte betalt',
    feeRounding: 'Avrunding av tida',
  },
  strategy: {
    missedInput: 'Her har vi sakna innspel frå brukarar',
    missedConcretely: 'Dette har vi sakna',
    betterForm: 'Brukarmedverknad som kunne ha gjort resultatet betre',
    challenges: 'Dei største utfordringane dei neste fem åra',
    opportunities: 'Dei største moglegheitene dei neste fem åra',
  },
  insight: {
    knownSources: 'Kjelder vi har frå før',
    areas: 'Område der brukarar gir innsikt vi ikkje får på andre måtar',
  },
  criteria: {
    criteria: 'Dei viktigaste kriteria',
  },
  groups: {
    groups: 'Gruppene vi prioriterer',
  },
  roles: {
    projectStage: 'Så langt er arbeidet kome',
    inputLevel: 'Slik skal dei vere med',
    whyUsers: 'Kvifor vi treng brukarrepresentantar',
    success: 'Eit godt resultat',
    decidedBy: 'Den som avgjer til slutt',
  },
  decision: {
    greatestValue: 'Slik gir brukarmedverknad størst utbyte',
  },
} as const;
