import { languageOf } from '../language/language.ts';
import { FIRST_LANGUAGE } from '../language/languages.ts';
import { answerIn, placeOf } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import type { AnswersOf } from '../steps/define-step.ts';
import type { PayRules, Rate, RateKind } from '../profile/profile.ts';
import { LEAST_HOURS } from './fee.ts';

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

const RULES = ['feeRounding', 'feeLeastHours'] as const;

/** How a rule of paying is written; what is as everybody counts is not written down. */
const ruleIn = ({ halfHours, leastHours }: PayRules) => ({
  feeRounding: halfHours === false ? ('exact' as const) : undefined,
  feeLeastHours: leastHours === undefined || leastHours === LEAST_HOURS ? undefined : written(leastHours),
});

/** Is a rule that hours are counted by here neither answered nor said by the trust, but only what is usual? */
export const isOwnRule = (
  given: AnswersOf<(typeof constraints)['fields']>,
  { halfHours, leastHours }: PayRules,
): boolean =>
  (given.feeRounding === undefined && halfHours === undefined) ||
  ((given.feeLeastHours ?? '') === '' && leastHours === undefined);

const payRules = (rules: PayRules): readonly Change[] =>
  RULES.filter((field) => ruleIn(rules)[field] !== undefined).map((field) =>
    setAt(placeOf(constraints, field), ruleIn(rules)[field]),
  );

/** The rules of a trust that is chosen, where nobody has written another, or where it still is that of the trust before. */
export const takePayRules = (
  answers: Answers,
  { rules, before }: { readonly rules: PayRules; readonly before: PayRules },
): readonly Change[] =>
  RULES.filter((field) => {
    const stands = answerIn(answers, constraints, field);
    const isTheirs = stands === undefined || stands === '' || stands === ruleIn(before)[field];
    return isTheirs && stands !== ruleIn(rules)[field];
  }).map((field) => setAt(placeOf(constraints, field), ruleIn(rules)[field]));
