import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { criteria } from '#domain/guide/steps/criteria.ts';

export const criteriaEn = {
  title: 'Selection criteria',
  why: 'There is not room for every group. Clear criteria make it easier to agree, and to explain the choice to others.',
  goodAnswer: 'A good criterion tells the groups apart. If it fits them all, it does not help you to choose.',
  guidance: [
    {
      heading: 'Where do the criteria come from?',
      text: 'Think of how large the group is, how complex the pathway is, and what is special about the illness or the treatment. Look also at the challenges you wrote about.',
    },
    {
      heading: 'How to choose',
      points: [
        'Every participant gets three dots.',
        'Place the dots in silence, before anyone has said what they think.',
        'Count the dots, and discuss the criteria that are tied.',
        'Keep three to five. More criteria make the choice unclear.',
      ],
      example:
        '“Are followed up by several parties and go through many transitions” fits well when the pathway is the challenge.',
    },
    {
      heading: 'Think of those who are not chosen',
      text: 'It is easy to choose those who are already well organised. Consider one criterion that makes room for those who are rarely heard.',
    },
    privacyEn,
  ],
  openers: [
    'What must we know more about to succeed in the coming years?',
    'Who would be surprised to be asked?',
  ],
  fields: {
    criteria: {
      label: 'Which 3–5 selection criteria are most important for the choice of patient group?',
      columns: {
        text: { label: 'Criterion' },
        votes: { label: 'Number of dots' },
      },
      row: 'criterion',
      add: 'Add criterion',
      bankTitle: 'Examples of criteria: patients who …',
      bank: {
        'largest-groups': 'Represent the largest patient groups',
        'many-actors': 'Are followed up by several parties and go through many transitions',
        complex: 'Have complex illnesses or difficulties',
        vulnerable:
          'Are especially vulnerable and cannot make their needs known in treatment or through other channels',
        coercion: 'Are subject to compulsory treatment',
        'close-follow-up': 'Need close support from carers and relatives',
        'principled-discussion': 'Have the ability and insight to discuss matters of principle',
        'specific-services': 'Have received particular services',
        'specific-levels': 'Have used services at particular levels (outpatient, day care, inpatient)',
        'in-treatment-or-finished': 'Are in treatment now, have finished, or have been treated elsewhere',
        diversity: 'Add diversity or a quota in age, gender, ethnicity or the like',
        'good-or-bad-experience': 'Have good or bad experience of the service',
      },
    },
  },
} as const satisfies StepWords<typeof criteria>;
