import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTORS, hourRows, type HourRow, type HoursGiven } from './hours.ts';

const none = Object.fromEntries(FACTORS.map((id) => [id, 0])) as HoursGiven['factors'];
const given: HoursGiven = {
  members: 8,
  meetings: 5,
  hours: 2.5,
  preparationHours: 0,
  travelHours: 0,
  gatherings: [],
  staff: 3,
  staffPreparationHours: 0,
  factors: none,
};

// By hand: 8 members and 3 of the staff, 5 meetings of 2.5 hours, a gathering of 6.
test('each line is people × meetings × hours, a factor is what was written, and the total is all of them', () => {
  const rows = hourRows({
    ...given,
    gatherings: [6],
    preparationHours: 1,
    travelHours: 0.5,
    staffPreparationHours: 1.5,
    factors: { ...none, recruiting: 20 },
  });
  expect(rows).toEqual([
    { line: 'meetings', members: 100, staff: 37.5 },
    { line: 'gatherings', members: 48, staff: 18 },
    { line: 'preparation', members: 40, staff: 22.5 },
    { line: 'travel', members: 20, staff: undefined },
    { line: 'recruiting', members: undefined, staff: 20 },
    { line: 'total', members: 208, staff: 98 },
  ]);
});

test('time is counted as it passes: a meeting of half an hour is half an hour, whatever is paid for it', () => {
  expect(hourRows({ ...given, members: 1, meetings: 1, hours: 0.5 })[0]).toMatchObject({ members: 0.5 });
});

test('until it is said how many of the staff take part, their hours are not summed from what is known', () => {
  const rows = hourRows({ ...given, staff: undefined, factors: { ...none, funding: 10 } });
  expect(rows).toEqual([
    { line: 'meetings', members: 100, staff: undefined },
    { line: 'funding', members: undefined, staff: 10 },
    { line: 'total', members: 100, staff: undefined },
  ]);
  expect(hourRows({ ...given, staff: 0 }).at(-1)).toMatchObject({ staff: 0 });
});

const someHours = fc.integer({ min: 0, max: 6000 }).map((minutes) => minutes / 60);
const anyGiven: fc.Arbitrary<HoursGiven> = fc.record({
  members: fc.integer({ min: 0, max: 40 }),
  meetings: fc.integer({ min: 0, max: 30 }),
  hours: someHours,
  preparationHours: someHours,
  travelHours: someHours,
  gatherings: fc.array(someHours, { maxLength: 4 }),
  staff: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  staffPreparationHours: someHours,
  factors: fc.record(
    Object.fromEntries(FACTORS.map((id) => [id, someHours])) as Record<keyof typeof none, typeof someHours>,
  ),
});
const totalOf = (rows: readonly HourRow[]): HourRow | undefined => rows.at(-1);

test('what is read adds up: the total is the sum of the lines above it, all in half hours', () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const rows = hourRows(given);
      const lines = rows.slice(0, -1);
      const sum = (whose: 'members' | 'staff') => lines.reduce((all, row) => all + (row[whose] ?? 0), 0);
      expect(totalOf(rows)).toEqual({
        line: 'total',
        members: sum('members'),
        staff: given.staff === undefined ? undefined : sum('staff'),
      });
      for (const { members = 0, staff = 0 } of rows)
        expect([members * 2, staff * 2].every(Number.isInteger)).toBe(true);
      expect(lines.every(({ members = 0, staff = 0 }) => members + staff > 0)).toBe(true);
    }),
  );
});

test('one more of the staff adds to their hours alone, and one more member to the members’ alone', () => {
  fc.assert(
    fc.property(anyGiven, fc.integer({ min: 0, max: 20 }), (given, staff) => {
      const [before, moreStaff, moreMembers] = [
        { ...given, staff },
        { ...given, staff: staff + 1 },
        { ...given, staff, members: given.members + 1 },
      ].map((one) => totalOf(hourRows(one)));
      expect(moreStaff?.members).toBe(before?.members);
      expect(moreStaff?.staff).toBeGreaterThanOrEqual(before?.staff ?? 0);
      expect(moreMembers?.staff).toBe(before?.staff);
      expect(moreMembers?.members).toBeGreaterThanOrEqual(before?.members ?? 0);
    }),
  );
});
