import { defineStep } from '#domain/steps/define-step.ts';

export const criteria = defineStep({
  id: 'criteria',
  phase: 'needs',
  part: 4,
  filledBy: ['meeting'],
  minutes: 10,
  forPanel: true,
  fields: {
    criteria: {
      kind: 'rows',
      expected: true,
      name: 'text',
      start: 3,
      least: 3,
      most: 5,
      columns: { text: { kind: 'paragraph' }, votes: { kind: 'number', unit: 'votes', counted: true } },
      // Twelve examples (S1 1.34).
      bank: [
        'largest-groups',
        'many-actors',
        'complex',
        'vulnerable',
        'coercion',
        'close-follow-up',
        'principled-discussion',
        'specific-services',
        'specific-levels',
        'in-treatment-or-finished',
        'diversity',
        'good-or-bad-experience',
      ],
    },
  },
});
