import { expect, test } from 'vitest';
import { feeGivenOf } from './fee-given.ts';

const typed = { feeMembers: '8', feeMeetings: '5 i året', feeHours: '2,5', feeRate: '1 150' };

test('numbers are read as people type them, and a cost nobody wrote is none', () => {
  expect(feeGivenOf({ ...typed, feeTravel: 'kr 2 000', feeFood: 'kommer' })).toEqual({
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
