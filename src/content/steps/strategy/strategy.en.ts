import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { strategy } from '#domain/guide/steps/strategy.ts';

export const strategyEn = {
  title: 'Challenges and opportunities',
  why: 'When you know what is at stake, it is easier to see where you need the experience of patients and carers.',
  goodAnswer:
    'Name a matter, a service or a decision that exists. Write what patients and carers can do, not just that they should take part.',
  guidance: [
    {
      heading: 'When it is hard to see ahead',
      text: 'The first three questions are about what has been. Start with them when the need ahead is unclear.',
    },
    {
      heading: 'Make the answers concrete',
      text: 'If the conversation becomes abstract, the facilitator can ask:',
      points: [
        'When did it last happen?',
        'What did you do then?',
        'Who could have told you something you did not know?',
        'What would you have done differently?',
      ],
      example:
        'Challenge: “More people will be followed up at home.” Contribution: “Three patients try the equipment for two weeks and tell us what makes them feel unsafe.”',
    },
    {
      heading: 'Where can you begin?',
      text: 'Use the actions in the unit’s long-term plan and in the trust’s development plan. Look also at the gaps and at the areas you want to strengthen.',
    },
    {
      heading: 'Let everyone speak',
      text: 'Think alone for one minute. Talk in pairs for two minutes. Join up in fours for four minutes. Then share the most important points with everyone. That way, the conversation does not begin with the leader’s opinion.',
    },
    privacyEn,
  ],
  openers: [
    'Which decision in the last year would have been better if patients had taken part?',
    'What worries you most about the next five years?',
    'What are you looking forward to achieving?',
  ],
  fields: {
    missedInput: {
      label:
        'In which projects, services or decisions have you recently lacked input from patients and carers?',
    },
    missedConcretely: { label: 'What exactly was missing?' },
    betterForm: { label: 'What form of user involvement could have made the process or the result better?' },
    challenges: {
      label: 'The unit’s greatest challenges in the next five years',
      columns: {
        text: { label: 'Challenge' },
        contribution: { label: 'How can user involvement contribute?' },
      },
      row: 'challenge',
      add: 'Add challenge',
    },
    opportunities: {
      label: 'The unit’s greatest opportunities in the next five years',
      columns: {
        text: { label: 'Opportunity' },
        contribution: { label: 'How can user involvement contribute?' },
      },
      row: 'opportunity',
      add: 'Add opportunity',
    },
  },
} as const satisfies StepWords<typeof strategy>;
