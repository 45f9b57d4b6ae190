import type { StepWords } from '#domain/steps/step-words.ts';
import type { exportStep } from '#domain/guide/steps/export.ts';

export const exportEn = {
  title: 'Finish',
  why: 'Check the answers before you download the documents. Gaps are fine.',
  goodAnswer:
    'Read the terms of reference and the plan as if you had not been in the meetings. Is it clear who does what?',
  guidance: [
    {
      heading: 'Before you share the documents',
      points: [
        'Look for names and details that may reveal who someone is.',
        'Let someone who was not there read the terms of reference.',
        'Consider asking a patient and carer representative whether the language is clear.',
      ],
    },
    {
      heading: 'Afterwards',
      text: 'Keep the file with the answers. You need it when you follow up the plan and evaluate the panel.',
    },
  ],
  openers: ['What is the first thing we tell the others in the unit?'],
  fields: {},
} as const satisfies StepWords<typeof exportStep>;
