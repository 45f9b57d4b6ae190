import { expect, test } from 'vitest';
import { dayHere } from './today.ts';

test('half past midnight and the last minute of a day are that day where the person is', () => {
  expect(dayHere(new Date(2027, 6, 15, 0, 30))).toBe('2027-07-15');
  expect(dayHere(new Date(2027, 6, 15, 23, 59))).toBe('2027-07-15');
  expect(dayHere(new Date(2027, 0, 1))).toBe('2027-01-01');
});
