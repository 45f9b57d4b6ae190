import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { decision } from '#domain/guide/steps/decision.ts';

export const decisionEn = {
  title: 'Do we need a user panel?',
  shortTitle: 'Decision',
  why: 'A panel is one of several forms. Choose it because it fits the need, not because others have one.',
  goodAnswer:
    'Say what you choose, and why it fits best. A no with good reasons is as good an answer as a yes.',
  guidance: [
    {
      heading: 'When is a panel the right choice?',
      points: [
        'The need will last for several years.',
        'Several units have matters that call for the same experience.',
        'You can bring matters in early, before anything has been decided.',
        'A leader will respond to the advice, and a coordinator has time.',
      ],
    },
    {
      heading: 'When does something else fit?',
      points: [
        'Individual representatives fit one limited task. Ask for at least two, and use the trust’s own arrangement.',
        'A focus group or a dialogue meeting fits when you want to understand one topic well and quickly.',
        'A survey fits when you want to know how many people hold a view.',
        'An existing council fits when it already works on similar matters. The youth council is one example.',
        'A joint panel fits when another unit has the same patients, or when you have few matters.',
      ],
    },
    {
      heading: 'Are you in doubt?',
      text: 'Start small, and try it for a year. Set a date for deciding whether the panel should continue. A panel does not replace other involvement you have.',
      example:
        '“Yes, on trial. Four of five departments have matters this year, but we do not know if there will be enough next year. We will decide at the management meeting in June.”',
    },
    privacyEn,
  ],
  openers: [
    'What will the panel be doing in March next year?',
    'What is the least we can start with that is still useful?',
    'When would a panel be wrong for us?',
  ],
  fields: {
    need: {
      label: 'Does the unit need a user panel?',
      options: {
        yes: 'Yes',
        'yes-on-trial': 'Yes, on trial',
        'not-now': 'Not now',
        'other-form': 'No, another form',
      },
    },
    reason: {
      label: 'Reasons',
      help: 'You can refer to the gaps, challenges or areas you have written about.',
    },
    otherForms: {
      label: 'Other forms that fit',
      help: 'You can choose several, even when the answer is yes.',
      options: {
        representatives: 'Individual representatives, at least two',
        'focus-group': 'Focus group or dialogue meeting',
        survey: 'Survey',
        'existing-body': 'An existing user council, forum or youth council',
        'joint-panel': 'Joint panel with another unit',
      },
    },
    greatestValue: { label: 'How can user involvement at service level give the greatest value?' },
  },
} as const satisfies StepWords<typeof decision>;
