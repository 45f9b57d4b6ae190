import { languageOf } from '../language/language.ts';
import { FIRST_LANGUAGE } from '../language/languages.ts';
import { placeOf } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Rate } from '../profile/profile.ts';

/** Takes a published rate into the calculator: never without where and when it is from. */
export const takeRate = ({ kroner, source, validFrom }: Rate): readonly Change[] => [
  // As people here write it.
  setAt(placeOf(constraints, 'feeRate'), languageOf(FIRST_LANGUAGE).number(kroner)),
  setAt(placeOf(constraints, 'feeRateSource'), source),
  setAt(placeOf(constraints, 'feeRateDate'), validFrom),
];
