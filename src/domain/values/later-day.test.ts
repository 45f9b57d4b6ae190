import { expect, test } from 'vitest';
import { daysAfter, workingDay, yearsAfter } from './later-day.ts';

test.each([
  ['2027-03-03', 14, '2027-03-17'],
  ['2027-12-31', 1, '2028-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-03-28', 1, '2027-03-29'],
  ['2027-01-01', -1, '2026-12-31'],
])('%s and %d days is %s', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected);
});

test.each([
  ['2027-06-02', 1, '2028-06-02'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2028-02-29', 4, '2032-02-29'],
])('%s and %d years is %s', (day, years, expected) => {
  expect(yearsAfter(day, years)).toBe(expected);
});

test.each([
  ['2027-03-05', '2027-03-05'],
  ['2027-03-06', '2027-03-08'],
  ['2027-03-07', '2027-03-08'],
])('the working day of %s is %s', (day, expected) => {
  expect(workingDay(day)).toBe(expected);
});

test.each(['', 'juni 2027', '2027-02-30'])('%j is no day to count from', (text) => {
  expect(() => daysAfter(text, 1)).toThrow(RangeError);
  expect(() => yearsAfter(text, 1)).toThrow(RangeError);
  expect(() => workingDay(text)).toThrow(RangeError);
});
