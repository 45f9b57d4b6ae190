import { defineStep } from '#domain/steps/define-step.ts';
import { coverageOf, leftOut } from '#domain/panel/coverage.ts';
import { isBlankRow } from '#domain/process/rows.ts';
import { SEAT_KINDS } from '../choices.ts';
import { rowsIn } from '../read.ts';
import { criteria } from './criteria.ts';
import { stakeholders } from './stakeholders.ts';

export const groups = defineStep({
  id: 'groups',
  phase: 'needs',
  filledBy: ['meeting'],
  minutes: 10,
  forPanel: true,
  fields: {
    groups: {
      kind: 'rows',
      expected: true,
      name: 'name',
      start: 5,
      most: 5,
      columns: {
        name: { kind: 'line', expected: true },
        stakeholders: { kind: 'reference', to: { step: stakeholders.id, field: 'groups', column: 'name' } },
        criteriaMet: { kind: 'reference', to: { step: criteria.id, field: 'criteria', column: 'text' } },
        rationale: { kind: 'paragraph' },
      },
    },
    seats: {
      kind: 'rows',
      name: 'name',
      start: 0,
      columns: {
        name: { kind: 'line' },
        perspective: { kind: 'choice', options: SEAT_KINDS },
        groups: { kind: 'reference', to: { step: 'groups', field: 'groups', column: 'name' } },
        nominatedBy: { kind: 'line', suggestions: ['open-call', 'ffo', 'safo', 'user-committee', 'unit'] },
        vote: { kind: 'choice', options: ['votes', 'no-vote'] },
      },
    },
  },
  advice: ['uncovered-criterion', 'left-out', 'too-few-seats'],
  check: ({ groups: groupRows = [], seats = [] }, all) => {
    const written = groupRows.some((row) => !isBlankRow(row));
    const { uncovered } = coverageOf(rowsIn(all, criteria, 'criteria'), groupRows);
    const filledSeats = seats.filter((row) => !isBlankRow(row));
    return [
      ...(written
        ? uncovered.map((row) => ({ id: 'uncovered-criterion', field: 'groups', about: String(row.text) }))
        : []),
      ...(written
        ? leftOut(rowsIn(all, stakeholders, 'groups'), groupRows).map((row) => ({
            id: 'left-out',
            field: 'groups',
            about: String(row.name),
          }))
        : []),
      // One lone representative carries too much (S2 2.6: two at least).
      ...(filledSeats.length === 1 ? [{ id: 'too-few-seats', field: 'seats' }] : []),
    ];
  },
});
