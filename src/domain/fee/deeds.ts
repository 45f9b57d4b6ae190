import { languageOf } from '../language/language.ts';
import { FIRST_LANGUAGE } from '../language/languages.ts';
import { placeOf } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { PayRules, Rate, RateKind } from '../profile/profile.ts';

/** How a meeting is paid by a rate of each kind. */
const BASIS = {
  hour: 'hour',
  day: 'day',
  'online-short': 'online',
  'online-long': 'online',
} as const satisfies Readonly<Record<RateKind, (typeof constraints.fields.feeBasis.options)[number]>>;

// As people here write it.
const written = (amount: number): string => languageOf(FIRST_LANGUAGE).number(amount);

/** Takes a published rate into the calculator: never without where and when it is from, and with the trust's rules of paying. */
export function takeRate({ kind, kroner, source, validFrom }: Rate, rules?: PayRules): readonly Change[] {
  const ofHour = kind === 'hour';
  return [
    setAt(placeOf(constraints, 'feeBasis'), BASIS[kind]),
    setAt(placeOf(constraints, ofHour ? 'feeRate' : 'feeMeetingRate'), written(kroner)),
    setAt(placeOf(constraints, ofHour ? 'feeRateSource' : 'feeMeetingRateSource'), source),
    setAt(placeOf(constraints, ofHour ? 'feeRateDate' : 'feeMeetingRateDate'), validFrom),
    ...(rules ? payRules(rules) : []),
  ];
}

/** What is as everybody counts is not written down. */
const payRules = ({ halfHours, leastHours }: PayRules): readonly Change[] => [
  ...(halfHours ? [] : [setAt(placeOf(constraints, 'feeRounding'), 'exact')]),
  ...(leastHours === 1 ? [] : [setAt(placeOf(constraints, 'feeLeastHours'), written(leastHours))]),
];
