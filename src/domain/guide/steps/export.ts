import { defineStep } from '#domain/steps/define-step.ts';

/** Check the answers, take the documents. Nothing is asked. */
export const exportStep = defineStep({
  id: 'export',
  phase: 'after',
  filledBy: ['facilitator'],
  fields: {},
});
