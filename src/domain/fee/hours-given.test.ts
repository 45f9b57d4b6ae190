import { expect, test } from 'vitest';
import { asksHours, hasUnreadHours, hasUntimedGathering, hoursGivenOf } from './hours-given.ts';

const of = (constraints: Record<string, unknown>, ...ownMeetings: readonly object[]) => ({
  constraints,
  mandate: { ownMeetings: ownMeetings.map((row, index) => ({ id: String(index), ...row })) },
});
const typed = { feeMembers: '8', feeMeetings: '5 i året', feeHours: '2,5' };

test('the hours need no rate, and read what the cost was asked for', () => {
  const more = {
    feePreparationHours: '1 t 30 min',
    feeTravelHours: '0,5',
    hoursStaff: '3',
    hoursRecruiting: '20 timer',
  };
  expect(hoursGivenOf(of({ ...typed, ...more }))).toMatchObject({
    members: 8,
    meetings: 5,
    hours: 2.5,
    preparationHours: 1.5,
    travelHours: 0.5,
    staff: 3,
    staffPreparationHours: 0,
    factors: { recruiting: 20, funding: 0 },
  });
  expect(hoursGivenOf(of(typed))).toMatchObject({ staff: undefined });
});

test.each(Object.keys(typed))('nothing is worked out without %s', (field) => {
  expect(hoursGivenOf(of({ ...typed, [field]: '' }))).toBeNull();
});

test.each([
  ['feeMembers', '6–8'],
  ['feePreparationHours', 'litt'],
  ['feeTravelHours', '1–2'],
  ['hoursStaff', '2 eller 3'],
  ['hoursStaffPreparation', 'en del'],
  ['hoursFacilitating', '10–20'],
  ['hoursFunding', 'vet ikke'],
])('no hours are worked out while %s says «%s», not even without it', (field, text) => {
  expect(hoursGivenOf(of({ ...typed, [field]: text }))).toBeNull();
  expect(hasUnreadHours(of({ ...typed, [field]: text }))).toBe(true);
  expect(hasUnreadHours(of(typed))).toBe(false);
});

test('a rate or a sum that cannot be read is no matter of the hours', () => {
  expect(hoursGivenOf(of({ ...typed, feeRate: '300–400', feeFood: 'kommer' }))).toMatchObject({ members: 8 });
});

test('gatherings are counted by their length; an ordinary meeting of the year is among those counted already', () => {
  const year = [
    { type: 'meeting', from: '17', to: '19' },
    { type: 'gathering', from: '10', to: '16' },
  ];
  expect(hoursGivenOf(of(typed, ...year))).toMatchObject({ gatherings: [6] });
});

test.each([{ name: 'Samling' }, { from: '10' }])(
  'a gathering nobody has said the length of, %j, is said to be left out',
  (gathering) => {
    const untimed = of(typed, { type: 'gathering', ...gathering });
    expect(hoursGivenOf(untimed)).toMatchObject({ gatherings: [] });
    expect(hasUntimedGathering(untimed)).toBe(true);
  },
);

test.each([
  { from: '10', to: 'utover kvelden' },
  { from: 'etter lunsj', to: '16' },
  { from: '16', to: '10' },
  { to: '16' },
])('while the times of a gathering are %j, no hours are worked out', (times) => {
  const unread = of(typed, { type: 'gathering', ...times });
  expect(hoursGivenOf(unread)).toBeNull();
  expect(hasUnreadHours(unread)).toBe(true);
  expect(hasUntimedGathering(unread)).toBe(false);
});

test('the staff’s time is asked for where one answer about it is written, and not by the answers about cost', () => {
  expect(asksHours(of(typed))).toBe(false);
  expect(asksHours(of({ hoursNetwork: '4' }))).toBe(true);
});
