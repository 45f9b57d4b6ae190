import { defineStep } from '#domain/steps/define-step.ts';
import { isBlank } from '#domain/process/rows.ts';

export const constraints = defineStep({
  id: 'constraints',
  phase: 'mapping',
  filledBy: ['advance', 'meeting'],
  minutes: 5,
  fields: {
    purpose: { kind: 'paragraph', expected: true },
    timeFrame: { kind: 'paragraph', expected: true },
    costFrame: { kind: 'paragraph', expected: true },
    costFrameAmount: { kind: 'number', unit: 'kroner' },
    other: { kind: 'paragraph' },
    feeMembers: { kind: 'number', unit: 'people' },
    feeMeetings: { kind: 'number', unit: 'per-year' },
    feeHours: { kind: 'number', unit: 'hours' },
    feeRate: { kind: 'number', unit: 'kroner-per-hour' },
    feeRateSource: { kind: 'line' },
    feeRateDate: { kind: 'date' },
    feePreparation: { kind: 'number', unit: 'kroner' },
    feeTravel: { kind: 'number', unit: 'kroner' },
    feeFood: { kind: 'number', unit: 'kroner' },
    feeLossOfEarnings: { kind: 'number', unit: 'kroner' },
  },
  advice: ['rate-without-source'],
  check: ({ feeRate, feeRateSource, feeRateDate }) =>
    !isBlank(feeRate) && (isBlank(feeRateSource) || isBlank(feeRateDate))
      ? [{ id: 'rate-without-source', field: isBlank(feeRateSource) ? 'feeRateSource' : 'feeRateDate' }]
      : [],
});
