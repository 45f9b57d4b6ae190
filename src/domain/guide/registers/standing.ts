import { defineRegister } from '#domain/steps/define-register.ts';

/** How far the documents have come, and what they show. */
export const standing = defineRegister({
  id: 'standing',
  fields: {
    status: { kind: 'choice', options: ['draft', 'for-approval', 'approved'] },
    statusDate: { kind: 'date' },
    version: { kind: 'line' },
    /** Show who gave which score in the report. */
    namedScores: { kind: 'tick' },
    /** Let the facilitator's notes stand in the minutes. */
    notesInMinutes: { kind: 'tick' },
  },
});
