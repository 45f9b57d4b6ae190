import { expect, test } from 'vitest';
import { answersIn } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import { applyChanges } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import type { PayRules, Rate } from '../profile/profile.ts';
import { adviceOf } from '../steps/advice.ts';
import { isOwnRule, takePayRules, takeRate } from './deeds.ts';
import { rateFromOf, ratesFromOf } from './rate-from.ts';

const hour: Rate = { kind: 'hour', kroner: 392, source: 'Timer', validFrom: '2022-01-01' };
const day: Rate = { kind: 'day', kroner: 1960, source: 'Dager', validFrom: '2024-01-01' };

test('a rate for a day and one for an hour each keep where they are from', () => {
  const both = applyChanges({}, [...takeRate(hour), ...takeRate(day)]);
  expect(both['constraints']).toMatchObject({
    feeRate: '392',
    feeRateSource: 'Timer',
    feeRateDate: '2022-01-01',
    feeMeetingRate: '1\u00a0960',
    feeMeetingRateSource: 'Dager',
    feeMeetingRateDate: '2024-01-01',
  });
  const given = answersIn(both, constraints);
  expect(rateFromOf(given)).toMatchObject({ rate: 'feeMeetingRate', source: 'feeMeetingRateSource' });
  expect(ratesFromOf(given).map(({ rate }) => rate)).toEqual(['feeMeetingRate', 'feeRate']);
});

test('a day rate from before has the one source there was', () => {
  const given = { feeBasis: 'day', feeMeetingRate: '1 960', feeRateSource: 'Begge' } as const;
  expect(rateFromOf(given)).toEqual({
    rate: 'feeMeetingRate',
    source: 'feeRateSource',
    date: 'feeRateDate',
  });
  expect(ratesFromOf({ ...given, feeRate: '392' })).toHaveLength(1);
});

test('an hourly rate is from where it says, whatever stands at the other', () => {
  expect(rateFromOf({ feeRate: '392', feeMeetingRateSource: 'Dager' })).toMatchObject({ rate: 'feeRate' });
});

test('the rules of paying of the trust come with its rate, where they are not as everybody counts', () => {
  const common = applyChanges({}, takeRate(hour, { halfHours: true, leastHours: 1 }))['constraints'];
  expect(common).not.toHaveProperty('feeRounding');
  expect(common).not.toHaveProperty('feeLeastHours');
  const own = applyChanges({}, takeRate(hour, { halfHours: false, leastHours: 1.5 }))['constraints'];
  expect(own).toMatchObject({ feeRounding: 'exact', feeLeastHours: '1,5' });
});

test('the rules of paying of a trust that is chosen are taken, but never over what somebody has written', () => {
  const common = { halfHours: true, leastHours: 1 };
  const own = { halfHours: false, leastHours: 1.5 };
  const take = (answers: Answers, rules: PayRules, before: PayRules) =>
    applyChanges(answers, takePayRules(answers, { rules, before }));
  const chosen = take({}, own, common);
  expect(chosen['constraints']).toMatchObject({ feeRounding: 'exact', feeLeastHours: '1,5' });
  const left = take(chosen, common, own)['constraints'];
  expect(left?.['feeRounding']).toBeUndefined();
  expect(left?.['feeLeastHours']).toBeUndefined();
  const written = { constraints: { feeRounding: 'up', feeLeastHours: '2' } };
  expect(take(written, own, common)).toEqual(written);
});

test('a trust whose sources say nothing of how hours are counted has no rule put in its mouth', () => {
  const silent: PayRules = {};
  expect(takePayRules({}, { rules: silent, before: { halfHours: true, leastHours: 1 } })).toEqual([]);
  const own = { constraints: { feeRounding: 'exact', feeLeastHours: '1,5' } };
  const left = applyChanges(
    own,
    takePayRules(own, { rules: silent, before: { halfHours: false, leastHours: 1.5 } }),
  );
  expect(left['constraints']?.['feeRounding']).toBeUndefined();
  expect(left['constraints']?.['feeLeastHours']).toBeUndefined();
  expect(isOwnRule({}, silent)).toBe(true);
  expect(isOwnRule({}, { halfHours: true })).toBe(true);
  expect(isOwnRule({}, { halfHours: true, leastHours: 1 })).toBe(false);
  expect(isOwnRule({ feeRounding: 'up' }, silent)).toBe(true);
  expect(isOwnRule({ feeRounding: 'up', feeLeastHours: '2' }, silent)).toBe(false);
});

test('a rate is asked for its own source', () => {
  const advised = (given: Readonly<Record<string, string>>) =>
    adviceOf(constraints, { constraints: given }).own.map(({ field }) => field);
  expect(advised({ feeRate: '392', feeRateSource: 'Timer' })).toEqual(['feeRateDate']);
  expect(advised({ feeMeetingRate: '1960' })).toEqual(['feeRateSource']);
  expect(advised({ feeMeetingRate: '1960', feeMeetingRateSource: 'Dager' })).toEqual(['feeMeetingRateDate']);
});
