import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costPerYear, costRows, honorariumPerYear, isOldRate, paidHours, type FeeGiven } from './fee.ts';

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

test('time is paid as the trust has its rule: rounded or not, and never less than its least', () => {
  expect(paidHours(2.1, { rounding: 'up' })).toBe(2.5);
  expect(paidHours(2.1, { rounding: 'exact' })).toBe(2.1);
  expect(paidHours(0.5, { rounding: 'exact', leastHours: 0 })).toBe(0.5);
  expect(paidHours(1.2, { leastHours: 2 })).toBe(2);
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

// By hand, from the rates of Helse Nord RHF of 01.01.2022: a day 1 960, an hour 392, online up to 2.5 hours 392, over it 980.
test.each([
  ['four days for five members', { members: 5, meetings: 4, rate: 0, meetingRate: 1960 }, 39_200],
  ['six short meetings online', { members: 8, meetings: 6, rate: 392, meetingRate: 392 }, 18_816],
  ['six long meetings online', { members: 8, meetings: 6, rate: 392, meetingRate: 980 }, 47_040],
  ['two hours of preparation for each meeting', { rate: 392, preparationHours: 2 }, 42_336],
  ['a gathering of five hours beside days', { rate: 392, meetingRate: 1960, gatherings: [5] }, 58_800],
  ['a gathering where there is no hourly rate', { rate: 0, meetingRate: 1960, gatherings: [5] }, 58_800],
])('the honorarium of %s', (_, more, kroner) => {
  expect(honorariumPerYear({ ...given, ...more })).toBe(kroner);
});

test('each cost is a line with what it is for a meeting and for a member, and nothing that costs nothing', () => {
  const rows = costRows({ ...given, travel: 1_000, interpreter: 4_800, carer: 600 });
  expect(rows).toEqual([
    { line: 'meetings', year: 21_300, meeting: 5_325, member: 3_550 },
    { line: 'travel', year: 1_000, meeting: 250, member: 166.67 },
    { line: 'interpreter', year: 4_800, meeting: 1_200, member: 800 },
    { line: 'carer', year: 600, meeting: 150, member: 100 },
    { line: 'total', year: 27_700, meeting: 6_925, member: 4_616.67 },
  ]);
  expect(costRows({ ...given, members: 0 }).at(-1)).toMatchObject({ year: 0, member: undefined });
});

const kroner = fc.integer({ min: 0, max: 10_000_000 }).map((ore) => ore / 100);
const anyFee: fc.Arbitrary<FeeGiven> = fc.record({
  members: fc.integer({ min: 0, max: 40 }),
  meetings: fc.integer({ min: 0, max: 30 }),
  hours: fc.integer({ min: 0, max: 480 }).map((minutes) => minutes / 60),
  rate: kroner,
  preparationHours: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  gatherings: fc.array(fc.integer({ min: 0, max: 16 }), { maxLength: 4 }),
  ownCosts: kroner,
  leaderSupplement: kroner,
  preparation: kroner,
  travel: kroner,
  food: kroner,
  lossOfEarnings: kroner,
  lodging: kroner,
  training: kroner,
  interpreter: kroner,
  carer: kroner,
});
const isWholeOre = (sum: number): boolean => Math.abs(sum * 100 - Math.round(sum * 100)) < 1e-4;

test('whatever is given, sums are whole øre, the lines make the total, and more of anything never costs less', () => {
  fc.assert(
    fc.property(anyFee, kroner, (fee, more) => {
      const rows = costRows(fee);
      const ore = (row: { readonly year: number } | undefined): number => Math.round((row?.year ?? 0) * 100);
      expect(rows.every(({ year }) => isWholeOre(year))).toBe(true);
      expect(rows.slice(0, -1).reduce((sum, row) => sum + ore(row), 0)).toBe(ore(rows.at(-1)));
      expect(costPerYear(fee)).toBe(rows.at(-1)?.year);
      expect(honorariumPerYear(fee)).toBeLessThanOrEqual(costPerYear(fee));
      expect(costPerYear({ ...fee, travel: fee.travel + more })).toBeGreaterThanOrEqual(costPerYear(fee));
      expect(costPerYear({ ...fee, members: fee.members + 1 })).toBeGreaterThanOrEqual(costPerYear(fee));
    }),
  );
});
