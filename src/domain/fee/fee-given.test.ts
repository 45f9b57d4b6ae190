import { expect, test } from 'vitest';
import { feeGivenOf, hasUnreadSums } from './fee-given.ts';

const typed = { feeMembers: '8', feeMeetings: '5 i året', feeHours: '2,5', feeRate: '1 150' };

test('numbers are read as people type them, and a cost nobody wrote is none', () => {
  expect(feeGivenOf({ ...typed, feeTravel: 'kr 2 000', feeFood: '' })).toEqual({
    members: 8,
    meetings: 5,
    hours: 2.5,
    rate: 1150,
    preparation: 0,
    travel: 2000,
    food: 0,
    lossOfEarnings: 0,
  });
});

test.each(Object.keys(typed))('nothing is worked out without %s', (field) => {
  expect(feeGivenOf({ ...typed, [field]: 'vet ikke' })).toBeNull();
});

test('a decimal point is a decimal sign: 2.5 hours and 355.50 kroner', () => {
  expect(feeGivenOf({ ...typed, feeHours: '2.5', feeRate: '355.50' })).toMatchObject({
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
  expect(feeGivenOf({ ...typed, [field]: text })).toBeNull();
  expect(hasUnreadSums({ ...typed, [field]: text })).toBe(true);
  expect(hasUnreadSums(typed)).toBe(false);
});
