import type { FeeGiven } from './fee.ts';
import { numberOf } from '#domain/values/numbers.ts';

/** The calculator's numbers from the typed answers; `null` until members, meetings, hours and rate can be read. */
export function feeGivenOf(constraints: Readonly<Record<string, unknown>>): FeeGiven | null {
  const [members, meetings, hours, rate] = ['feeMembers', 'feeMeetings', 'feeHours', 'feeRate'].map((id) =>
    numberOf(constraints[id]),
  );
  if (members === undefined || meetings === undefined || hours === undefined || rate === undefined)
    return null;
  const cost = (id: string): number => numberOf(constraints[id]) ?? 0;
  return {
    members,
    meetings,
    hours,
    rate,
    preparation: cost('feePreparation'),
    travel: cost('feeTravel'),
    food: cost('feeFood'),
    lossOfEarnings: cost('feeLossOfEarnings'),
  };
}
