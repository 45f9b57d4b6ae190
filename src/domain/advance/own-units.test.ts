import { expect, test } from 'vitest';
import { ownUnits } from './own-units.ts';

const units = [
  { id: 'k', name: 'Klinikken' },
  { id: 'd', name: 'Dialyse', parent: 'k' },
  { id: 'e', name: 'Kveld', parent: 'd' },
  { id: 's', name: 'Sengepost', parent: 'k' },
];
const shown = (invitation: Readonly<Record<string, unknown>>, rows: readonly object[] = units) =>
  ownUnits({ answers: { invitation: { units, ...invitation }, mapping: { units: rows } } }).map(
    ({ row, depth, invited }) => `${row.id}${depth}${invited ? '' : ' own'}`,
  );

test('a leader sees what came with the invitation, and what the leader added', () => {
  expect(shown({}, [...units, { id: 'x', parent: 's' }])).toEqual(['k0', 'd1', 'e2', 's1', 'x2 own']);
});

test('after an invitation for all only the chosen unit and those under it are shown', () => {
  expect(shown({ forAll: true })).toEqual([]);
  expect(shown({ forAll: true, unitRow: 'd' })).toEqual(['d0', 'e1']);
});

test('a unit with text stays in sight when another unit is chosen', () => {
  const written = units.map((row) => (row.id === 's' ? { ...row, involvementToday: 'Et møte.' } : row));
  expect(shown({ forAll: true, unitRow: 'd' }, written)).toEqual(['d0', 'e1', 's0']);
});
