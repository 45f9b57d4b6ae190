import { expect, test } from 'vitest';
import { byDeadline, isLate, measureNumbers, type Measure } from './measure.ts';

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

test('measures stand by deadline, then those without a day as they were written, and empty rows last', () => {
  const rows = [
    measure({ id: 'later', deadline: '2027-09-01' }),
    { id: 'empty' },
    measure({ id: 'none' }),
    measure({ id: 'soon', deadline: '2027-03-01' }),
    measure({ id: 'words', deadline: 'før sommeren' }),
    measure({ id: 'same', deadline: '2027-03-01' }),
  ];
  const ids = ['soon', 'same', 'later', 'none', 'words', 'empty'];
  expect(byDeadline(rows).map(({ id }) => id)).toEqual(ids);
  expect([...measureNumbers(rows)]).toEqual(ids.map((id, index) => [id, index + 1]));
});
