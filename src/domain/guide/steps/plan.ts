import { defineStep } from '#domain/steps/define-step.ts';
import { isBlank } from '#domain/process/rows.ts';

export const plan = defineStep({
  id: 'plan',
  phase: 'plan',
  filledBy: ['meeting'],
  minutes: 20,
  fields: {
    measures: {
      kind: 'rows',
      expected: true,
      name: 'measure',
      start: 3,
      columns: {
        measure: { kind: 'paragraph', expected: true },
        area: { kind: 'choice', options: ['competence', 'organisation', 'research', 'operation'] },
        responsible: { kind: 'line', expected: true },
        deadline: { kind: 'date' },
        status: { kind: 'choice', options: ['not-started', 'in-progress', 'done', 'postponed'] },
        indicator: { kind: 'paragraph' },
        goal: { kind: 'line', extra: true },
        resources: { kind: 'line', extra: true },
        others: { kind: 'line', extra: true },
        milestones: { kind: 'paragraph', extra: true },
        comment: { kind: 'paragraph', extra: true },
      },
      // Built on S0 0.4–0.13, S2 2.2–2.20, S3 3.13–3.21, S4 4.2–4.8.
      bank: [
        'approve-mandate',
        'appoint-coordinator',
        'secure-budget',
        'fee-routine',
        'agreement-confidentiality',
        'recruit-broad-experience',
        'recruit-some-experience',
        'recruit-little-experience',
        'order-representatives',
        'interviews',
        'training-members',
        'training-staff',
        'pre-talk',
        'post-talk',
        'shared-workspace',
        'annual-calendar',
        'advice-log',
        'evaluate',
        'annual-report',
      ],
    },
    // What the panel advised and what came of it, and the figures of a year: the yearly report is made of them.
    adviceLog: {
      kind: 'rows',
      group: 'report',
      afterApproval: true,
      name: 'advice',
      start: 0,
      columns: {
        advice: { kind: 'paragraph' },
        given: { kind: 'date' },
        answer: { kind: 'paragraph' },
        outcome: { kind: 'paragraph' },
      },
    },
    membersAtStart: { kind: 'number', unit: 'people', group: 'report', afterApproval: true },
    membersNow: { kind: 'number', unit: 'people', group: 'report', afterApproval: true },
    patientsNow: { kind: 'number', unit: 'people', group: 'report', afterApproval: true },
    relativesNow: { kind: 'number', unit: 'people', group: 'report', afterApproval: true },
    hoursUsed: { kind: 'number', unit: 'hours', group: 'report', afterApproval: true },
    costUsed: { kind: 'number', unit: 'kroner', group: 'report', afterApproval: true },
    nextYear: { kind: 'paragraph', group: 'report', afterApproval: true },
    reportReceivers: { kind: 'line', group: 'report', afterApproval: true },
    reportDate: { kind: 'date', group: 'report', afterApproval: true },
    // Suggestions that were taken or turned down; the id of a row is the id of the suggestion (decision 0017).
    seenSuggestions: {
      kind: 'rows',
      hidden: true,
      name: 'text',
      start: 0,
      columns: { text: { kind: 'paragraph' } },
    },
  },
  advice: ['no-indicator', 'no-deadline'],
  check: ({ measures = [] }) =>
    measures
      .filter((row) => !isBlank(row.measure))
      .flatMap((row) => [
        ...(isBlank(row.indicator)
          ? [{ id: 'no-indicator', field: 'measures', row: row.id, about: row.measure ?? '' }]
          : []),
        ...(isBlank(row.deadline)
          ? [{ id: 'no-deadline', field: 'measures', row: row.id, about: row.measure ?? '' }]
          : []),
      ]),
});
