import type { Parts } from '#content/languages/parts.ts';

/** What the screen says around the decision: what each answer leads to, and what it is taken on. English. */
export const decidingEn = {
  leadsTo: {
    yes: 'You go on to criteria, groups, terms of reference and action plan.',
    'yes-on-trial':
      'The terms of reference say that the panel is on trial, and when you will decide whether it continues.',
    'not-now': 'The report says why. What you have mapped is ready for next time.',
    'other-form': 'You tick other forms below, and the plan suggests actions for them.',
  },
  title: 'What you build on',
  help: 'What you take in is placed below what you have written in the reasons.',
  kinds: {
    gaps: 'Largest gaps',
    insight: 'What only patients and carers can tell',
    cost: 'Cost against budget',
    forms: 'Other forms',
  },
  none: {
    gaps: 'No groups have a gap yet.',
    insight: 'No areas have been written yet.',
    cost: 'The cost has not been worked out yet.',
    forms: 'No other forms are ticked.',
  },
  route: 'How you find representatives where you are:',
  routePage: 'Go to the request form',
  noRoute: 'Choose a trust under “Profile”, and the way to request representatives is shown here.',
} as const satisfies Parts['inProcess']['deciding'];
