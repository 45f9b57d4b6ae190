import { defineStep } from '#domain/steps/define-step.ts';

export const summary = defineStep({
  id: 'summary',
  phase: 'mapping',
  filledBy: ['advance', 'meeting'],
  minutes: 5,
  fields: {
    satisfiedWith: { kind: 'paragraph', expected: true },
    areasToStrengthen: { kind: 'paragraph', expected: true },
  },
});
