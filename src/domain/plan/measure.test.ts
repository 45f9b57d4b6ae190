import { expect, test } from 'vitest';
import { isLate, type Measure } from './measure.ts';

const measure = (cells: Partial<Measure>): Measure => ({ id: 'm', measure: 'Ansette koordinator', ...cells });

test.each<[string, Partial<Measure>, boolean]>([
  ['the day before', { deadline: '2027-05-11' }, true],
  ['on the day itself', { deadline: '2027-05-12' }, false],
  ['when it is put off', { deadline: '2027-05-11', status: 'postponed' }, true],
  ['when it is done', { deadline: '2027-05-11', status: 'done' }, false],
  ['with a deadline that is no day', { deadline: 'før sommeren' }, false],
  ['without a deadline', {}, false],
])('a measure %s is late: %j gives %s', (_when, cells, late) => {
  expect(isLate(measure(cells), '2027-05-12')).toBe(late);
});
