import { defineStep } from '#domain/steps/define-step.ts';

export const mapping = defineStep({
  id: 'mapping',
  phase: 'mapping',
  part: 1,
  filledBy: ['advance', 'meeting'],
  // Confirmed in the meeting: with what leaders answered in advance the needs analysis stays within its 90 minutes (S1 1.9, 1.62).
  minutes: 5,
  fields: {
    units: {
      kind: 'rows',
      expected: true,
      tree: true,
      name: 'name',
      start: 3,
      columns: {
        name: { kind: 'line', expected: true },
        level: { kind: 'line', suggestions: ['clinic', 'department', 'section'], advance: 'never' },
        involvementToday: { kind: 'paragraph', expected: true },
      },
    },
  },
});
