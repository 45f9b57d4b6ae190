import { constraints } from '#domain/guide/steps/constraints.ts';
import type { AnswersOf } from '#domain/steps/define-step.ts';
import { isUnreadNumber, numberOf } from '#domain/values/numbers.ts';
import type { FeeGiven } from './fee.ts';

type Given = AnswersOf<(typeof constraints)['fields']>;

const NEEDED = ['feeMembers', 'feeMeetings', 'feeHours', 'feeRate'] as const;
const ADDED = ['feePreparation', 'feeTravel', 'feeFood', 'feeLossOfEarnings'] as const;
type FeeField = (typeof NEEDED | typeof ADDED)[number];

const numberAt = (given: Given, field: FeeField): number | undefined =>
  numberOf(given[field], constraints.fields[field].unit);

const isUnread = (given: Given, field: FeeField): boolean =>
  isUnreadNumber(given[field], constraints.fields[field].unit);

/** Is there something in the calculator that is no number? Then nothing is worked out, rather than a sum without it. */
export const hasUnreadSums = (given: Given): boolean =>
  [...NEEDED, ...ADDED].some((field) => isUnread(given, field));

/**
 * The calculator's numbers from the typed answers; `null` until members, meetings, hours and rate can be read, and
 * while something else is written that cannot.
 */
export function feeGivenOf(given: Given): FeeGiven | null {
  const [members, meetings, hours, rate] = NEEDED.map((field) => numberAt(given, field));
  if (members === undefined || meetings === undefined || hours === undefined || rate === undefined)
    return null;
  if (hasUnreadSums(given)) return null;
  const [preparation = 0, travel = 0, food = 0, lossOfEarnings = 0] = ADDED.map((field) =>
    numberAt(given, field),
  );
  return { members, meetings, hours, rate, preparation, travel, food, lossOfEarnings };
}
