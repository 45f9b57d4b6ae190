import type { constraints } from '#domain/guide/steps/constraints.ts';
import type { AnswersOf } from '#domain/steps/define-step.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { FeeGiven } from './fee.ts';

/** The calculator's numbers from the typed answers; `null` until members, meetings, hours and rate can be read. */
export function feeGivenOf(given: AnswersOf<(typeof constraints)['fields']>): FeeGiven | null {
  const { feeMembers, feeMeetings, feeHours, feeRate } = given;
  const [members, meetings, hours, rate] = [feeMembers, feeMeetings, feeHours, feeRate].map(numberOf);
  if (members === undefined || meetings === undefined || hours === undefined || rate === undefined)
    return null;
  return {
    members,
    meetings,
    hours,
    rate,
    preparation: numberOf(given.feePreparation) ?? 0,
    travel: numberOf(given.feeTravel) ?? 0,
    food: numberOf(given.feeFood) ?? 0,
    lossOfEarnings: numberOf(given.feeLossOfEarnings) ?? 0,
  };
}
