import { expect, test } from 'vitest';
import { daysBetween, isIsoDate, isoDateOf } from './dates.ts';

test.each(['2027-01-01', '2027-12-31', '2028-02-29', '2000-02-29', '2027-04-30'])('%s is a day', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2027-02-29',
  '2100-02-29',
  '2027-04-31',
  '2027-13-01',
  '2027-00-10',
  '2027-01-00',
  '2027-1-1',
  '27-01-01',
  '2027-01-01T00:00',
  '',
])('%s is no day', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each([
  ['2.6.2027', '2027-06-02'],
  ['02.06.27', '2027-06-02'],
  ['2/6 2027', '2027-06-02'],
  ['2. 6. 2027', '2027-06-02'],
  ['2-6-2027', '2027-06-02'],
  [' 2027-06-02 ', '2027-06-02'],
  ['29.02.2028', '2028-02-29'],
  ['2.6.2027.', '2027-06-02'],
])('%j is read as %s', (typed, iso) => {
  expect(isoDateOf(typed)).toBe(iso);
});

test.each(['', 'uke 23', 'høsten 2027', '31.02.2027', '29.02.2027', '2.13.2027', '2.6', '2.6.207', '12'])(
  '%j is no day',
  (typed) => {
    expect(isoDateOf(typed)).toBeUndefined();
  },
);

test.each([
  ['2027-05-12', '2027-05-12', 0],
  ['2027-05-12', '2027-05-13', 1],
  ['2027-05-13', '2027-05-12', -1],
  ['2028-02-28', '2028-03-01', 2],
  // Over both changes of the clock.
  ['2027-03-01', '2027-11-30', 274],
  ['2026-12-31', '2027-12-31', 365],
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
