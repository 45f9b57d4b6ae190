import { expect, test } from 'vitest';
import { honorariumPerYear } from './fee.ts';
import { feeGivenOf, hasUnreadSums } from './fee-given.ts';

const of = (constraints: Record<string, unknown>, ...ownMeetings: readonly object[]) => ({
  constraints,
  mandate: { ownMeetings: ownMeetings.map((row, index) => ({ id: String(index), ...row })) },
});
const typed = { feeMembers: '8', feeMeetings: '5 i året', feeHours: '2,5', feeRate: '1 150' };

test('numbers are read as people type them, and a cost nobody wrote is none', () => {
  expect(feeGivenOf(of({ ...typed, feeTravel: 'kr 2 000', feeFood: '' }))).toEqual({
    members: 8,
    meetings: 5,
    hours: 2.5,
    rate: 1150,
    gatherings: [],
    ownCosts: 0,
    leaderSupplement: 0,
    preparation: 0,
    travel: 2000,
    food: 0,
    lossOfEarnings: 0,
    preparationHours: 0,
    travelHours: 0,
    rounding: 'nearest',
    leastHours: 1,
    lodging: 0,
    training: 0,
    interpreter: 0,
    carer: 0,
  });
});

test.each(Object.keys(typed))('nothing is worked out without %s', (field) => {
  expect(feeGivenOf(of({ ...typed, [field]: 'vet ikke' }))).toBeNull();
});

test('a decimal point is a decimal sign: 2.5 hours and 355.50 kroner', () => {
  expect(feeGivenOf(of({ ...typed, feeHours: '2.5', feeRate: '355.50' }))).toMatchObject({
    hours: 2.5,
    rate: 355.5,
  });
});

test.each([
  ['feeMembers', '4–6'],
  ['feeHours', '2–3'],
  ['feeFood', 'kommer'],
  ['feeTravel', '5000 og 2000 til fly'],
])('no sum is worked out while %s says «%s», not even without it', (field, text) => {
  expect(feeGivenOf(of({ ...typed, [field]: text }))).toBeNull();
  expect(hasUnreadSums(of({ ...typed, [field]: text }))).toBe(true);
  expect(hasUnreadSums(of(typed))).toBe(false);
});

test('gatherings come beside the meetings with their own length, and every cost of the year is counted', () => {
  const year = [
    { type: 'meeting', from: '17', to: '19', cost: '500' },
    { type: 'gathering', from: '10', to: '16', cost: '18 000' },
    { type: 'open', from: '18' },
  ];
  expect(feeGivenOf(of(typed, ...year))).toMatchObject({ meetings: 5, gatherings: [6], ownCosts: 18_500 });
});

test('a cost of the year that is no sum leaves everything unworked', () => {
  expect(feeGivenOf(of(typed, { name: 'Samling', cost: 'kommer' }))).toBeNull();
  expect(hasUnreadSums(of(typed, { name: 'Samling', cost: 'kommer' }))).toBe(true);
});

test.each(['expenses-only', 'unpaid'])(
  'where the answer is %s, no rate is needed and none is counted',
  (feePaid) => {
    const { feeRate: _, ...noRate } = typed;
    const supplement = { feePaid, feeLeaderSupplement: '6000', feeTravel: '2000' };
    expect(feeGivenOf(of({ ...noRate, ...supplement }))).toMatchObject({
      rate: 0,
      leaderSupplement: 0,
      travel: 2000,
    });
    expect(feeGivenOf(of({ ...typed, ...supplement }))).toMatchObject({ rate: 0, leaderSupplement: 0 });
    expect(feeGivenOf(of({ ...typed, ...supplement, feePaid: 'paid' }))).toMatchObject({
      rate: 1150,
      leaderSupplement: 6000,
    });
  },
);

test('a meeting paid by the day needs its sum, and no hourly rate', () => {
  const { feeRate: _, ...noRate } = typed;
  const day = { ...noRate, feeBasis: 'day', feeMeetingRate: '1 960' };
  expect(feeGivenOf(of(day))).toMatchObject({ rate: 0, meetingRate: 1960 });
  expect(feeGivenOf(of({ ...day, feeMeetingRate: '' }))).toBeNull();
  expect(hasUnreadSums(of({ ...day, feeMeetingRate: '1960–2000' }))).toBe(true);
  expect(feeGivenOf(of({ ...day, feePaid: 'unpaid' }))).toMatchObject({ rate: 0, meetingRate: 0 });
  expect(feeGivenOf(of({ ...typed, feeMeetingRate: '1 960' }))).not.toHaveProperty('meetingRate');
});

test('travel time is paid by the hour beside the meeting, and each half hour that has begun counts where that is the rule', () => {
  const given = feeGivenOf(of({ ...typed, feeHours: '2,1', feeTravelHours: '1,5', feeRounding: 'up' }));
  expect(given).toMatchObject({ travelHours: 1.5, rounding: 'up' });
  // 8 members, 5 meetings, 2.5 paid hours and 1.5 on the way, 1 150 kroner.
  expect(given && honorariumPerYear(given)).toBe(8 * 5 * (2.5 + 1.5) * 1150);
  const nearest = feeGivenOf(of({ ...typed, feeHours: '2,1' }));
  expect(nearest && honorariumPerYear(nearest)).toBe(8 * 5 * 2 * 1150);
});
