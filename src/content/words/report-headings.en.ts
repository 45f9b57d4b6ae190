/** What the report calls the answers to what the form asks. English. */
export const reportHeadingsEn = {
  stakeholders: {
    groups: 'The most important stakeholders',
  },
  summary: {
    satisfiedWith: 'What works well',
    areasToStrengthen: 'Where user involvement needs strengthening',
  },
  constraints: {
    notOpen: 'What is already decided',
    feePaid: 'Payment of members',
    feeBasis: 'How a meeting is paid',
    feeRounding: 'Rounding of time',
  },
  strategy: {
    missedInput: 'Where we have lacked input from patients and carers',
    missedConcretely: 'What we have lacked',
    betterForm: 'Involvement that could have led to a better result',
    challenges: 'The main challenges of the next five years',
    opportunities: 'The main opportunities of the next five years',
  },
  insight: {
    knownSources: 'Sources we already have',
    areas: 'Areas where patients and carers give insight we do not get in other ways',
  },
  criteria: {
    criteria: 'The most important criteria',
  },
  groups: {
    groups: 'The groups we prioritise',
  },
  roles: {
    projectStage: 'Stage of the work',
    inputLevel: 'How they will take part',
    whyUsers: 'Why representatives are needed',
    success: 'A good result',
    decidedBy: 'Who makes the final decision',
  },
  decision: {
    greatestValue: 'How user involvement gives the greatest value',
  },
} as const;
