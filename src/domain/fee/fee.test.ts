import { expect, test } from 'vitest';
import { costPerYear, honorariumPerYear, isOldRate, paidHours, type FeeGiven } from './fee.ts';

const given: FeeGiven = {
  members: 6,
  meetings: 4,
  hours: 2.5,
  rate: 355,
  gatherings: [],
  ownCosts: 0,
  leaderSupplement: 0,
  preparation: 0,
  travel: 0,
  food: 0,
  lossOfEarnings: 0,
};

test.each([
  [0, 1],
  [0.5, 1],
  [1, 1],
  [1.2, 1],
  [1.25, 1.5],
  [1.7, 1.5],
  [1.75, 2],
  [2.5, 2.5],
  [8, 8],
])('%d hours are paid as %d', (hours, paid) => {
  expect(paidHours(hours)).toBe(paid);
});

test('the honorarium is members × meetings × paid hours × rate', () => {
  expect(honorariumPerYear(given)).toBe(21_300);
  expect(honorariumPerYear({ ...given, hours: 0.5, rate: 355.5 })).toBe(8_532);
  expect(honorariumPerYear({ ...given, members: 0 })).toBe(0);
});

test('a gathering is paid by its own length, and the leader gets what comes beside', () => {
  // 6 members × 355 kroner × (6 hours + one hour at least).
  expect(honorariumPerYear({ ...given, gatherings: [6, 0.5] })).toBe(21_300 + 14_910);
  expect(honorariumPerYear({ ...given, leaderSupplement: 6_000 })).toBe(27_300);
  expect(costPerYear({ ...given, ownCosts: 18_000 })).toBe(39_300);
});

test('everything else is added to the cost as it is', () => {
  expect(
    costPerYear({ ...given, preparation: 5_000, travel: 10_000, food: 2_000, lossOfEarnings: 700 }),
  ).toBe(39_000);
});

test.each([
  ['2026-05-12', '2027-05-12', false],
  ['2026-05-12', '2027-05-13', true],
  // With a leap day between, twelve months are 366 days.
  ['2027-05-12', '2028-05-12', false],
  ['2027-05-12', '2028-05-13', true],
  ['2027-06-01', '2027-05-12', false],
  ['', '2027-05-12', false],
  ['i fjor', '2027-05-12', false],
])('a rate of %j, looked at on %s: old is %j', (date, today, old) => {
  expect(isOldRate(date, today)).toBe(old);
});
