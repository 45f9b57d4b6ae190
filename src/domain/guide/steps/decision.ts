import { defineStep } from '#domain/steps/define-step.ts';

export const decision = defineStep({
  id: 'decision',
  phase: 'needs',
  filledBy: ['meeting'],
  minutes: 10,
  fields: {
    need: { kind: 'choice', expected: true, options: ['yes', 'yes-on-trial', 'not-now', 'other-form'] },
    reason: { kind: 'paragraph', expected: true },
    otherForms: {
      kind: 'checklist',
      options: ['representatives', 'focus-group', 'survey', 'existing-body', 'joint-panel'],
    },
    greatestValue: { kind: 'paragraph' },
  },
});
