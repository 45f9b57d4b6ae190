import type { Parts } from '#content/languages/parts.ts';

const contribution = [
  'What exactly are they to do: tell, try out, choose, or make something together with us?',
  'When in the work must they come in for it to change anything?',
  'Which patients or carers know most about exactly this?',
] as const;

/** Questions to ask aloud when an answer is short or hypothetical: last time, what exactly, who. English. */
export const followUpsEn = {
  mapping: {
    units: {
      involvementToday: [
        'When did it last happen?',
        'Who took part, and how were they found?',
        'What was different afterwards?',
      ],
    },
  },
  summary: {
    satisfiedWith: ['What is the latest example you can think of?', 'Who noticed the difference?'],
    areasToStrengthen: [
      'Which group or which service do you have in mind?',
      'When did you last notice that this was missing?',
    ],
  },
  constraints: {
    purpose: [
      'What should be different in a year?',
      'Who should notice it, and how?',
      'Which decision should the panel be able to influence?',
    ],
  },
  strategy: {
    missedInput: [
      'Which decision did you last take without having asked anyone?',
      'Which project is under way now with no patients or carers in it?',
    ],
    missedConcretely: [
      'What did you not know when you decided?',
      'What happened because you did not know it?',
      'Who could have told you?',
    ],
    betterForm: ['How many did you need, and when?', 'What would you have asked them to do?'],
    challenges: {
      text: [
        'Where in the unit is it felt most?',
        'How many does it affect?',
        'What happened the last time?',
      ],
      contribution,
    },
    opportunities: {
      text: [
        'What has already been decided, and when will it happen?',
        'What will you be able to do then that you cannot do today?',
      ],
      contribution,
    },
  },
  insight: {
    areas: {
      text: [
        'What do only patients and carers see here?',
        'Which question would you ask them first?',
        'When were you last surprised by something a patient told you?',
      ],
    },
  },
  decision: {
    reason: [
      'Which matters do you have this year that the panel could have been given?',
      'What goes wrong if you leave it?',
    ],
    greatestValue: [
      'At which point in a matter do you need the advice?',
      'What must you do yourselves for the advice to be used?',
    ],
  },
  criteria: {
    criteria: {
      text: ['How can you tell whether a group meets this?', 'Which group would fall outside?'],
    },
  },
  groups: {
    groups: {
      rationale: [
        'What can this group tell that no one else can?',
        'Which matter would you ask them about first?',
      ],
    },
  },
  mandate: {
    purpose: ['What should have been achieved in a year?', 'Who should notice it?'],
    caseHandling: [
      'Which two matters should the panel be given first?',
      'Who responds to the advice, and when?',
      'Who makes sure that the items come early enough?',
    ],
    evaluation: ['Which date?', 'Who is to answer, and what?'],
  },
  plan: {
    measures: {
      measure: ['What is the first thing anyone does, and when?', 'Who does it?'],
      indicator: ['What can you count or show?', 'What is the number today?'],
    },
  },
} as const satisfies Parts['followUps'];
