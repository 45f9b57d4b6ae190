import { defineRegister } from '#domain/steps/define-register.ts';

const STATUS = { kind: 'choice', options: ['draft', 'for-approval', 'approved'] } as const;

/** How far the mandate and the plan have come, each by itself, and what the documents show. */
export const standing = defineRegister({
  id: 'standing',
  fields: {
    mandateStatus: STATUS,
    mandateDate: { kind: 'date' },
    mandateVersion: { kind: 'line' },
    /** What the text was when it was approved, as a mark (`domain/approval/seal.ts`): a later change of it is seen. */
    mandateSeal: { kind: 'line' },
    planStatus: STATUS,
    planDate: { kind: 'date' },
    planVersion: { kind: 'line' },
    planSeal: { kind: 'line' },
    /** Show who gave which score in the report. */
    namedScores: { kind: 'tick' },
    /** Let the facilitator's notes stand in the minutes. */
    notesInMinutes: { kind: 'tick' },
  },
});
