import { answersIn, type FieldId } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { hasUnreadCost, isGathering, ownMeetingsOf } from '#domain/panel/own-meetings.ts';
import type { Answers } from '#domain/process/process.ts';
import type { AnswersOf } from '#domain/steps/define-step.ts';
import { isUnreadNumber, numberOf } from '#domain/values/numbers.ts';
import { LEAST_HOURS, ROUNDING, type CostLine, type FeeGiven } from './fee.ts';

type Given = AnswersOf<(typeof constraints)['fields']>;

const NEEDED = ['feeMembers', 'feeMeetings', 'feeHours', 'feeRate'] as const;
const ADDED = [
  'feeLeaderSupplement',
  'feePreparation',
  'feeTravel',
  'feeFood',
  'feeLossOfEarnings',
  'feePreparationHours',
  'feeTravelHours',
  'feeLodging',
  'feeTraining',
  'feeInterpreter',
  'feeCarer',
] as const;
type FeeField = (typeof NEEDED | typeof ADDED)[number] | 'feeMeetingRate' | 'feeLeastHours';

const numberAt = (given: Given, field: FeeField): number | undefined =>
  numberOf(given[field], constraints.fields[field].unit);

const isUnread = (given: Given, field: FeeField): boolean =>
  isUnreadNumber(given[field], constraints.fields[field].unit);

/** Where each cost is written; `undefined` where it comes from the body's own year. */
export const FIELD_OF_LINE: Readonly<Record<CostLine, FieldId<typeof constraints> | undefined>> = {
  meetings: 'feeMeetings',
  gatherings: undefined,
  leaderSupplement: 'feeLeaderSupplement',
  preparationHours: 'feePreparationHours',
  travelTime: 'feeTravelHours',
  ownCosts: undefined,
  preparation: 'feePreparation',
  travel: 'feeTravel',
  lodging: 'feeLodging',
  food: 'feeFood',
  lossOfEarnings: 'feeLossOfEarnings',
  training: 'feeTraining',
  interpreter: 'feeInterpreter',
  carer: 'feeCarer',
};

/** Is it answered that nobody gets a fee? */
export const isWithoutFee = ({ feePaid }: Given): boolean =>
  feePaid === 'expenses-only' || feePaid === 'unpaid';

/** Is a meeting paid by the day or as one sum, and not by the hour? */
export const isPaidBySum = ({ feeBasis }: Given): boolean => feeBasis === 'day' || feeBasis === 'online';

/** Is there something in the calculator, or a cost in the body's own year, that is no number? Then nothing is worked out, rather than a sum without it. */
export const hasUnreadSums = (answers: Answers): boolean =>
  [...NEEDED, ...ADDED, 'feeMeetingRate' as const, 'feeLeastHours' as const].some((field) =>
    isUnread(answersIn(answers, constraints), field),
  ) || hasUnreadCost(answers);

/**
 * The calculator's numbers from the typed answers, with the gatherings and costs of the body's own year; `null` until
 * members, meetings, hours and rate can be read, and while something else is written that cannot. Where nobody gets a fee,
 * no rate is needed, and neither it nor what the leader would get is counted.
 */
export function feeGivenOf(answers: Answers): FeeGiven | null {
  const given = answersIn(answers, constraints);
  const without = isWithoutFee(given);
  const [members, meetings, hours, written] = NEEDED.map((field) => numberAt(given, field));
  // Paid by the day or as one sum: that sum is needed, and the hourly rate is for what is paid by the hour beside.
  const bySum = isPaidBySum(given);
  const aMeeting = bySum ? numberAt(given, 'feeMeetingRate') : undefined;
  const meetingRate = without ? 0 : aMeeting;
  if (bySum && meetingRate === undefined) return null;
  const rate = without ? 0 : (written ?? (bySum ? 0 : undefined));
  if (members === undefined || meetings === undefined || hours === undefined || rate === undefined)
    return null;
  if (hasUnreadSums(answers)) return null;
  const [
    supplement = 0,
    preparation = 0,
    travel = 0,
    food = 0,
    lossOfEarnings = 0,
    preparationHours = 0,
    travelHours = 0,
    lodging = 0,
    training = 0,
    interpreter = 0,
    carer = 0,
  ] = ADDED.map((field) => numberAt(given, field));
  const year = ownMeetingsOf(answers);
  return {
    members,
    meetings,
    hours,
    rate,
    ...(bySum && meetingRate !== undefined ? { meetingRate } : {}),
    preparationHours,
    travelHours,
    rounding: given.feeRounding ?? ROUNDING,
    leastHours: numberAt(given, 'feeLeastHours') ?? LEAST_HOURS,
    gatherings: year.filter(isGathering).flatMap((one) => (one.hours === undefined ? [] : [one.hours])),
    ownCosts: year.reduce((sum, { cost }) => sum + cost, 0),
    leaderSupplement: without ? 0 : supplement,
    preparation,
    travel,
    food,
    lossOfEarnings,
    lodging,
    training,
    interpreter,
    carer,
  };
}
