import { defineStep } from '#domain/steps/define-step.ts';

export const mandate = defineStep({
  id: 'mandate',
  phase: 'plan',
  filledBy: ['meeting'],
  minutes: 20,
  forPanel: true,
  namesPeople: true,
  fields: {
    title: { kind: 'line', expected: true },
    preparedBy: { kind: 'line', expected: true },
    responsible: { kind: 'line', expected: true },
    // Set when it is approved (`domain/approval`); a draft does not lack it.
    approvedOn: { kind: 'date' },
    purpose: { kind: 'paragraph', expected: true },
    organisationRole: { kind: 'paragraph', expected: true },
    relationToUserCommittee: { kind: 'paragraph' },
    mainTasks: { kind: 'rows', expected: true, name: 'text', start: 3, columns: { text: { kind: 'line' } } },
    composition: { kind: 'paragraph', expected: true },
    meetingsAndFee: { kind: 'paragraph', expected: true },
    caseHandling: { kind: 'paragraph', expected: true },
    evaluation: { kind: 'paragraph', expected: true },
    references: { kind: 'paragraph' },
    clauses: {
      kind: 'rows',
      name: 'text',
      start: 0,
      columns: { text: { kind: 'paragraph' } },
      // What real mandates have beyond the form (domain note 1.3): offered, never required.
      bank: [
        'most-periods',
        'deputies',
        'overlap',
        'chair',
        'appointed-by',
        'no-individual-cases',
        'confidentiality',
        'impartiality',
        'meeting-lead',
        'papers-in-time',
        'two-cases',
        'answers-to-advice',
        'absence',
        'revision',
        'training',
      ],
    },
    // What each draft was when its text was taken or turned down; the id of a row is the id of the field (decision 0017).
    seenDrafts: {
      kind: 'rows',
      hidden: true,
      name: 'text',
      start: 0,
      columns: { text: { kind: 'paragraph' } },
    },
  },
});
