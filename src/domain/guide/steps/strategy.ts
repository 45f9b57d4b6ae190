import { defineStep } from '#domain/steps/define-step.ts';

const withContribution = {
  text: { kind: 'paragraph', expected: true },
  contribution: { kind: 'paragraph', expected: true },
} as const;

export const strategy = defineStep({
  id: 'strategy',
  phase: 'needs',
  part: 3,
  filledBy: ['meeting'],
  minutes: 20,
  fields: {
    missedInput: { kind: 'paragraph' },
    missedConcretely: { kind: 'paragraph' },
    betterForm: { kind: 'paragraph' },
    challenges: { kind: 'rows', expected: true, name: 'text', start: 3, columns: withContribution },
    opportunities: { kind: 'rows', expected: true, name: 'text', start: 3, columns: withContribution },
  },
});
