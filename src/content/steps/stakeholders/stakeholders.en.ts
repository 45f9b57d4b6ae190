import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';

const involvementScale = { 1: 'none', 2: 'some', 3: 'high' } as const;
const importanceScale = { 1: 'not important', 2: 'somewhat important', 3: 'important' } as const;

export const stakeholdersEn = {
  title: 'Stakeholder analysis',
  why: 'Some groups mean a lot to the service, but are rarely asked. The analysis helps you to see who they are.',
  goodAnswer:
    'A group is well described when everyone in the room pictures the same people. Include those you ought to have had a service for.',
  guidance: [
    {
      heading: 'Who may be missing from the list?',
      points: [
        'Groups you ought to have a service for, but do not.',
        'Carers, children and siblings. They can be as important as the patients.',
        'People with no association behind them. They rarely speak up.',
        'People who need an interpreter or adjustments, Sami patients and minorities.',
        'Those who are waiting, those who have finished, and those who stopped along the way.',
      ],
      example: '“Adults with heart failure who live alone” says more than “heart patients”.',
    },
    {
      heading: 'How to set the scores',
      text: 'Involvement is what happens today, not what you would like. Importance is how important the unit thinks it is to involve the group. It does not say how important the group is. Score on your own first. Then discuss only the groups where you disagree.',
    },
    {
      heading: 'What does the gap mean?',
      text: 'The gap is importance minus involvement. A large gap is a reason to talk. The number does not choose a group for you.',
    },
    privacyEn,
  ],
  openers: [
    'Who do you meet every day, but never ask?',
    'Who ought to be your patient, but does not come?',
    'Which carers do work that you depend on completely?',
  ],
  fields: {
    groups: {
      label: 'Which patients and carers are the most important stakeholders in the unit’s services?',
      help: 'Stakeholders influence the service or are influenced by it.',
      columns: {
        name: { label: 'Stakeholder' },
        type: {
          label: 'Patient or carer',
          options: {
            patient: 'patient',
            relative: 'carer or relative',
            both: 'both patients and carers',
            organisation: 'organisation or council',
          },
        },
        involvement: {
          label: 'Involvement today',
          help: 'To what extent do you involve the group at service level?',
          scale: involvementScale,
        },
        importance: {
          label: 'Importance',
          help: 'How important is it to involve the group?',
          scale: importanceScale,
        },
        note: {
          label: 'Note',
          help: 'For example why you settled on the scores, or what you disagreed about.',
        },
        involvementVotes: {
          label: 'Votes for involvement',
          help: 'How many said 1, 2 and 3?',
          scale: involvementScale,
        },
        importanceVotes: {
          label: 'Votes for importance',
          help: 'How many said 1, 2 and 3?',
          scale: importanceScale,
        },
        agreed: { label: 'We agree on the scores' },
      },
      row: 'stakeholder',
      add: 'Add stakeholder',
    },
  },
  advice: {
    'no-relatives': () =>
      'None of the groups are carers or relatives yet. For some patients, they are just as important. Is there anyone you want to include?',
  },
} as const satisfies StepWords<typeof stakeholders>;
