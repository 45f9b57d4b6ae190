import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { insight } from '#domain/guide/steps/insight.ts';

export const insightEn = {
  title: 'Unique insight',
  why: 'A panel adds most when it tells you something you cannot learn in any other way.',
  goodAnswer:
    'A good area is something only a person who has lived with it can describe. You may add what you would use the answer for.',
  guidance: [
    {
      heading: 'Do you know this already?',
      text: 'Go through the six sources. Cross out what you already know. What remains is what you need help with.',
    },
    {
      heading: 'Look beyond the consultation',
      points: [
        'The time before, between and after the visits.',
        'Transitions where nobody sees the whole pathway.',
        'What people do not tell the person who treats them.',
        'Everyday life at home, at work and at school.',
      ],
      example:
        '“What does the patient do the night after she came home? We know when she left, but not what made her call again.”',
    },
    privacyEn,
  ],
  openers: [
    'What do you wonder about that no report has answered?',
    'What do you think the patients know about the service that you do not?',
  ],
  fields: {
    knownSources: {
      label: 'Do we know this already?',
      help: 'Tick the sources you have used.',
      options: {
        'treatment-feedback': 'Feedback during treatment',
        'user-surveys': 'Patient surveys',
        'staff-observations': 'Observations by staff',
        'national-guidelines': 'National guidelines',
        research: 'Published research',
        'media-debate': 'Debates in the media',
      },
    },
    alreadyKnown: {
      label: 'What we know already',
      help: 'The most important things the sources have told you.',
    },
    areas: {
      label: 'In which areas can patients and carers give insight we do not get in other ways?',
      columns: { text: { label: 'Area' } },
      row: 'area',
      add: 'Add area',
      bankTitle: 'Examples of areas',
      bank: {
        coordination: 'Cooperation and coordination between several parties',
        transitions: 'Transitions, both internal and to and from municipal or other external services',
        'non-medical-needs': 'Non-medical needs during a stay on a ward',
        'information-logistics': 'The need for information, communication and good logistics',
        'relevance-priorities':
          'Whether the service is relevant to patients and carers, and what matters most to them',
        'research-needs':
          'The need for research: important questions that patients and carers do not get good answers to',
        'culture-attitudes':
          'The treatment culture and the attitudes that patients and carers meet, and what they would like to meet',
        safety: 'What it takes for patients and carers to feel safe and cared for',
        'helped-hindered': 'What helped the treatment, and what hindered it',
      },
    },
  },
} as const satisfies StepWords<typeof insight>;
