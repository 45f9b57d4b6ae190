import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { summary } from '#domain/guide/steps/summary.ts';

export const summaryEn = {
  title: 'Summary of the mapping',
  shortTitle: 'Summary',
  why: 'A few lines about where you stand today make it easier to talk about the need afterwards.',
  goodAnswer:
    'Mention what you want to keep. Then point to specific places where the experience of patients and carers is missing.',
  guidance: [
    {
      heading: 'From numbers to words',
      points: [
        'Look first at the groups with the largest gap.',
        'Look for units that answered “none”.',
        'Include what works. A panel should not replace good involvement you already have.',
        'Write so that someone who was not in the room understands it.',
      ],
    },
    {
      heading: 'An example',
      example:
        '“We rarely hear from patients who live far away, and never from those who decline rehabilitation. That is nearly half of them.”',
    },
    privacyEn,
  ],
  openers: [
    'What do you not want to lose?',
    'Where do we make decisions today without knowing what the patients think?',
  ],
  fields: {
    satisfiedWith: { label: 'Overall, the unit is satisfied with …' },
    areasToStrengthen: {
      label: 'The areas where user involvement should be strengthened are …',
      help: 'You may want to begin with the groups where the gap is 1 or 2.',
    },
  },
} as const satisfies StepWords<typeof summary>;
