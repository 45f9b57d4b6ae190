import { expect, test } from 'vitest';
import { hasUnreadCost, isGathering, ownMeetingsOf } from './own-meetings.ts';

const given = (...rows: readonly object[]) => ({
  mandate: { ownMeetings: rows.map((row, index) => ({ id: String(index), ...row })) },
});

test('a meeting has a day, a beginning, an end and a length, as people write them', () => {
  expect(
    ownMeetingsOf(given({ name: 'Første', date: '8.9.2027', from: '17.00', to: '19.30', cost: '1 200' })),
  ).toMatchObject([{ day: '2027-09-08', from: 1020, to: 1170, hours: 2.5, cost: 1200 }]);
});

test('an end that is no later than the beginning is no end, and gives no length', () => {
  for (const to of ['17', '16', 'sent', ''])
    expect(ownMeetingsOf(given({ from: '17', to }))[0]).toMatchObject({ to: undefined, hours: undefined });
});

test('they stand by day and time, those without a day last', () => {
  const rows = [
    { name: 'uten', date: 'uke 34' },
    { name: 'b', date: '2027-09-08', from: '17' },
    { name: 'c', date: '2027-10-01' },
    { name: 'a', date: '2027-09-08', from: '9' },
  ];
  expect(ownMeetingsOf(given(...rows)).map(({ row }) => row.name)).toEqual(['a', 'b', 'c', 'uten']);
});

test('what is no ordinary meeting comes beside them', () => {
  const of = (type?: string) =>
    ownMeetingsOf(given({ name: 'x', ...(type ? { type } : {}) })).map(isGathering);
  for (const type of ['gathering', 'training', 'open']) expect(of(type)).toEqual([true]);
  for (const type of ['meeting', undefined]) expect(of(type)).toEqual([false]);
});

test('a cost that cannot be read is seen', () => {
  expect(hasUnreadCost(given({ name: 'x', cost: 'kommer' }))).toBe(true);
  expect(hasUnreadCost(given({ name: 'x', cost: 'kr 2 000' }, { name: 'y' }))).toBe(false);
});
