import { defineStep } from '#domain/steps/define-step.ts';

export const insight = defineStep({
  id: 'insight',
  phase: 'needs',
  filledBy: ['meeting'],
  minutes: 10,
  fields: {
    // The six sources that may already tell (S1 1.29).
    knownSources: {
      kind: 'checklist',
      options: [
        'treatment-feedback',
        'user-surveys',
        'staff-observations',
        'national-guidelines',
        'research',
        'media-debate',
      ],
    },
    alreadyKnown: { kind: 'paragraph' },
    areas: {
      kind: 'rows',
      expected: true,
      name: 'text',
      start: 3,
      columns: { text: { kind: 'paragraph' } },
      // Nine examples (S1 1.30).
      bank: [
        'coordination',
        'transitions',
        'non-medical-needs',
        'information-logistics',
        'relevance-priorities',
        'research-needs',
        'culture-attitudes',
        'safety',
        'helped-hindered',
      ],
    },
  },
});
