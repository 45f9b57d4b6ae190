import type { constraints } from '../guide/steps/constraints.ts';
import type { FieldId } from '../guide/read.ts';
import { isBlank } from '../process/rows.ts';
import type { AnswersOf } from '../steps/define-step.ts';
import { isPaidBySum } from './fee-given.ts';

type Given = AnswersOf<(typeof constraints)['fields']>;

/** A rate, and where it stands and since when: each rate has its own. */
export interface RateFrom {
  readonly rate: FieldId<typeof constraints> & ('feeRate' | 'feeMeetingRate');
  readonly source: FieldId<typeof constraints>;
  readonly date: FieldId<typeof constraints>;
}

const OF_HOUR: RateFrom = { rate: 'feeRate', source: 'feeRateSource', date: 'feeRateDate' };
const OF_MEETING: RateFrom = {
  rate: 'feeMeetingRate',
  source: 'feeMeetingRateSource',
  date: 'feeMeetingRateDate',
};

/** Before each rate had a source of its own, they shared that of the hour: a meeting rate without one still does. */
const ofMeeting = (given: Given): RateFrom =>
  isBlank(given.feeMeetingRateSource) && isBlank(given.feeMeetingRateDate)
    ? { ...OF_HOUR, rate: 'feeMeetingRate' }
    : OF_MEETING;

/** The rate a meeting is paid by. */
export const rateFromOf = (given: Given): RateFrom => (isPaidBySum(given) ? ofMeeting(given) : OF_HOUR);

/** Every rate the sums are worked out from: where a meeting is one sum, what is paid by the hour beside it has its own. */
export function ratesFromOf(given: Given): readonly RateFrom[] {
  const first = rateFromOf(given);
  return first.source === OF_MEETING.source && !isBlank(given.feeRate) ? [first, OF_HOUR] : [first];
}
