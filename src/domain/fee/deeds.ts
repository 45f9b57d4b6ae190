import { languageOf } from '../language/language.ts';
import { FIRST_LANGUAGE } from '../language/languages.ts';
import { placeOf } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Rate, RateKind } from '../profile/profile.ts';

/** How a meeting is paid by a rate of each kind. */
const BASIS = {
  hour: 'hour',
  day: 'day',
  'online-short': 'online',
  'online-long': 'online',
} as const satisfies Readonly<Record<RateKind, (typeof constraints.fields.feeBasis.options)[number]>>;

/** Takes a published rate into the calculator: never without where and when it is from. */
export const takeRate = ({ kind, kroner, source, validFrom }: Rate): readonly Change[] => [
  setAt(placeOf(constraints, 'feeBasis'), BASIS[kind]),
  // As people here write it.
  setAt(
    placeOf(constraints, kind === 'hour' ? 'feeRate' : 'feeMeetingRate'),
    languageOf(FIRST_LANGUAGE).number(kroner),
  ),
  setAt(placeOf(constraints, 'feeRateSource'), source),
  setAt(placeOf(constraints, 'feeRateDate'), validFrom),
];
