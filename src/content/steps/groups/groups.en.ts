import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { groups } from '#domain/guide/steps/groups.ts';

export const groupsEn = {
  title: 'Prioritised patient groups',
  why: 'Here you choose which experience the panel must have in order to be useful.',
  goodAnswer:
    'Choose up to five groups that together cover all the criteria. Write briefly why each group is included.',
  guidance: [
    {
      heading: 'A checklist of experience',
      text: 'One person can cover several groups. Two people in the same group may have lived through quite different things. Use the table to see what is missing, not to count people.',
    },
    {
      heading: 'Look for what is missing',
      points: [
        'Does every criterion have at least one group?',
        'Is a group with a large gap left out? If so, write how you will hear them.',
        'Are both patients and carers included where it is needed?',
        'Does anyone need an interpreter or adjustments to take part?',
      ],
      example:
        '“Young adults born with a heart defect: They have met both the children’s department and us, and can compare.”',
    },
    {
      heading: 'How to find the members',
      points: [
        'At least two patient and carer representatives share the task, and no two come from the same family. Plan for someone falling ill or needing a break.',
        'Much experience: Recruit as you usually do, when you work well with the organisations.',
        'Some experience: Ask an organisation close to the field, such as Mental Helse (mental health) or Astma- og allergiforbundet (asthma and allergy). If the matter is general, ask the umbrella organisations FFO or SAFO. The organisation itself proposes candidates.',
        'Little experience: Use the scheme of the trust. First think through the target group and the experience you need.',
        'Without an organisation: The user committee or the youth council is where the member has support.',
        'Balance: Give patients, carers and professionals equal weight. Staff from different professions are useful.',
      ],
    },
    privacyEn,
  ],
  openers: ['Which group would teach us most in the first year?', 'Who is missing from the list?'],
  fields: {
    groups: {
      label: 'Which patient groups should be prioritised on the basis of the criteria?',
      columns: {
        name: { label: 'Patient group' },
        stakeholders: { label: 'Builds on the stakeholders', help: 'Choose from the stakeholder analysis.' },
        criteriaMet: { label: 'Criteria the group meets' },
        rationale: { label: 'Why this group?' },
      },
      row: 'patient group',
      add: 'Add patient group',
    },
    seats: {
      label: 'Seats on the panel',
      help: 'Try out a composition. Never write the names of candidates.',
      columns: {
        name: { label: 'Seat' },
        perspective: {
          label: 'Experience as',
          options: {
            patient: 'patient',
            relative: 'carer or relative',
            both: 'both patient and carer',
            youth: 'young person',
            organisation: 'organisation or council',
            staff: 'employed in the unit',
            observer: 'observer',
          },
        },
        groups: { label: 'Groups the seat covers' },
        nominatedBy: {
          label: 'Appointed or proposed by',
          suggestions: {
            'open-call': 'open call',
            ffo: 'FFO',
            safo: 'SAFO',
            'user-committee': 'the user committee',
            unit: 'the unit',
          },
        },
        vote: { label: 'Right to vote', options: { votes: 'has a vote', 'no-vote': 'has no vote' } },
      },
      row: 'seat',
      add: 'Add seat',
    },
  },
  advice: {
    'uncovered-criterion': (criterion) =>
      `None of the groups meet the criterion “${criterion}” yet. Is there a group that does?`,
    'left-out': (group) =>
      `“${group}” has a large gap, but is not among the groups. Consider writing how you will hear them in another way.`,
    'too-few-seats': () =>
      'It is easier to speak up when there are two of you. Would you like to add a seat?',
  },
} as const satisfies StepWords<typeof groups>;
