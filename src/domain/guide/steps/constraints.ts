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
    // What users cannot change is said first, so that nobody is asked about it in vain.
    notOpen: { kind: 'paragraph', extra: true },
    other: { kind: 'paragraph' },
    // The Word form leaves the group out. Leaders are asked what a panel may cost (costFrame), which is theirs to say; what it
    // will cost is worked out by whoever knows the rates, and ten boxes for sums on paper would be taken for ten duties. A
    // leader who knows a sum writes it on the page of the invitation, or under «other».
    feePaid: {
      kind: 'choice',
      options: ['paid', 'expenses-only', 'unpaid'],
      group: 'fee',
      advance: 'never',
      extra: true,
    },
    // How a meeting is paid: by the hour, or one sum for a day or for a meeting by telephone or net.
    feeBasis: {
      kind: 'choice',
      options: ['hour', 'day', 'online'],
      group: 'expenses',
      advance: 'never',
      extra: true,
    },
    feeMembers: { kind: 'number', unit: 'people', group: 'fee' },
    feeMeetings: { kind: 'number', unit: 'per-year', group: 'fee' },
    feeHours: { kind: 'number', unit: 'hours', group: 'fee' },
    feeRate: { kind: 'number', unit: 'kroner-per-hour', group: 'fee' },
    feeMeetingRate: { kind: 'number', unit: 'kroner', group: 'expenses', advance: 'never', extra: true },
    // Each rate has a source of its own: a day and an hour seldom stand in the same place.
    feeMeetingRateSource: { kind: 'line', group: 'expenses', advance: 'never', extra: true },
    feeMeetingRateDate: { kind: 'date', group: 'expenses', advance: 'never', extra: true },
    feeRateSource: { kind: 'line', group: 'fee' },
    feeRateDate: { kind: 'date', group: 'fee' },
    feeLeaderSupplement: { kind: 'number', unit: 'kroner', group: 'expenses', advance: 'never', extra: true },
    feePreparation: { kind: 'number', unit: 'kroner', group: 'fee' },
    feeTravel: { kind: 'number', unit: 'kroner', group: 'fee' },
    feeFood: { kind: 'number', unit: 'kroner', group: 'fee' },
    feeLossOfEarnings: { kind: 'number', unit: 'kroner', group: 'fee' },
    feePreparationHours: { kind: 'number', unit: 'hours', group: 'expenses', advance: 'never', extra: true },
    feeTravelHours: { kind: 'number', unit: 'hours', group: 'expenses', advance: 'never', extra: true },
    feeLodging: { kind: 'number', unit: 'kroner', group: 'expenses', advance: 'never', extra: true },
    feeTraining: { kind: 'number', unit: 'kroner', group: 'expenses', advance: 'never', extra: true },
    feeInterpreter: { kind: 'number', unit: 'kroner', group: 'expenses', advance: 'never', extra: true },
    feeCarer: { kind: 'number', unit: 'kroner', group: 'expenses', advance: 'never', extra: true },
    feeRounding: {
      kind: 'choice',
      options: ['nearest', 'up', 'exact'],
      group: 'expenses',
      advance: 'never',
      extra: true,
    },
    feeLeastHours: { kind: 'number', unit: 'hours', group: 'expenses', advance: 'never', extra: true },
    // What is agreed about paying where it is not as usual; each is a sentence of the mandate.
    feeCancelled: {
      kind: 'line',
      suggestions: ['short-notice', 'same-day', 'nothing'],
      group: 'expenses',
      advance: 'never',
      extra: true,
    },
    feeRules: {
      kind: 'checklist',
      options: ['absent-unpaid', 'courses-paid', 'deputies-paid', 'loss-instead', 'may-decline'],
      group: 'expenses',
      advance: 'never',
      extra: true,
    },
    feePaidHow: { kind: 'line', group: 'expenses', advance: 'never', extra: true },
    // What it takes of the staff's time: with the meetings above, and by what changes how long it takes (UNN's eight).
    hoursStaff: { kind: 'number', unit: 'people', group: 'hours', advance: 'never', extra: true },
    hoursStaffPreparation: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursFacilitating: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursLeading: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursNetwork: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursCompetence: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursRecruiting: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursAdapting: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursPremises: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
    hoursFunding: { kind: 'number', unit: 'hours', group: 'hours', advance: 'never', extra: true },
  },
  advice: ['rate-without-source'],
  check: (given) => {
    const { feeRate, feeMeetingRate, feeRateSource } = given;
    const own = !(isBlank(given.feeMeetingRateSource) && isBlank(given.feeMeetingRateDate));
    const advised = (
      field: 'feeRateSource' | 'feeRateDate' | 'feeMeetingRateSource' | 'feeMeetingRateDate',
    ) => (isBlank(given[field]) ? [{ id: 'rate-without-source' as const, field }] : []);
    // A meeting rate may share the source of the hour; what is begun for itself is asked for whole.
    const shared = !isBlank(feeRate) || (!isBlank(feeMeetingRate) && !own);
    return [
      ...(shared ? advised(isBlank(feeRateSource) ? 'feeRateSource' : 'feeRateDate') : []),
      ...(!isBlank(feeMeetingRate) && own
        ? advised(isBlank(given.feeMeetingRateSource) ? 'feeMeetingRateSource' : 'feeMeetingRateDate')
        : []),
    ];
  },
});
