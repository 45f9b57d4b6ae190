import { defineStep } from '#domain/steps/define-step.ts';
import { isBlank } from '#domain/process/rows.ts';
import { seesAs, STAKEHOLDER_KINDS } from '../choices.ts';

export const stakeholders = defineStep({
  id: 'stakeholders',
  phase: 'mapping',
  part: 2,
  filledBy: ['advance', 'meeting'],
  minutes: 15,
  fields: {
    groups: {
      kind: 'rows',
      expected: true,
      name: 'name',
      start: 10,
      columns: {
        name: { kind: 'line', expected: true },
        type: { kind: 'choice', options: STAKEHOLDER_KINDS, advance: 'own-rows' },
        involvement: { kind: 'scale', expected: true, advance: 'counted' },
        importance: { kind: 'scale', expected: true, advance: 'counted' },
        note: { kind: 'paragraph' },
        involvementVotes: { kind: 'tally' },
        importanceVotes: { kind: 'tally' },
        agreed: { kind: 'tick' },
      },
    },
  },
  advice: ['no-relatives'],
  check: ({ groups = [] }) => {
    const named = groups.filter((row) => !isBlank(row.name));
    const relatives = named.some(({ type }) => seesAs(type, 'relative'));
    // Relatives can be as central as patients (S1 1.15).
    return named.length > 0 && !relatives ? [{ id: 'no-relatives', field: 'groups' }] : [];
  },
});
