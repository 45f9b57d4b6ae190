import { expect, test } from 'vitest';
import type { Stakeholder } from '../scoring/gap.ts';
import { coverageOf, leftOut } from './coverage.ts';

const criteria = [
  { id: 'k1', text: 'Store grupper' },
  { id: 'k2', text: 'Sårbare' },
  { id: 'k3', text: ' ' },
];
const groups = [
  { id: 'g1', name: 'Glaukom', criteriaMet: ['k1', 'gone'] },
  { id: 'g2', name: '', criteriaMet: ['k2'] },
];
const ids = (rows: readonly { id: string }[]): readonly string[] => rows.map(({ id }) => id);

test('a criterion no named group meets is uncovered; criteria and groups without a text are left out', () => {
  const coverage = coverageOf(criteria, groups);
  expect(ids(coverage.criteria)).toEqual(['k1', 'k2']);
  expect(ids(coverage.groups)).toEqual(['g1']);
  expect(ids(coverage.uncovered)).toEqual(['k2']);
});

test('a group meets the criteria it points at', () => {
  const { meets } = coverageOf(criteria, groups);
  expect(meets({ id: 'g', criteriaMet: ['k1'] }, { id: 'k1' })).toBe(true);
  expect(meets({ id: 'g', criteriaMet: ['k1'] }, { id: 'k2' })).toBe(false);
  expect(meets({ id: 'g' }, { id: 'k1' })).toBe(false);
});

test('without groups every criterion is uncovered, and without criteria none', () => {
  expect(ids(coverageOf(criteria, undefined).uncovered)).toEqual(['k1', 'k2']);
  expect(coverageOf(undefined, groups).uncovered).toEqual([]);
});

test('only the largest gap is left out, and only until a group takes it in', () => {
  const stakeholders: readonly Stakeholder[] = [
    { id: 's1', name: 'A', involvement: 1, importance: 3 },
    { id: 's2', name: 'B', involvement: 1, importance: 3 },
    { id: 's3', name: 'C', involvement: 1, importance: 2 },
    { id: 's4', name: 'D', importance: 3 },
  ];
  expect(ids(leftOut(stakeholders, [{ id: 'g', name: 'X', stakeholders: ['s1'] }]))).toEqual(['s2']);
  expect(ids(leftOut(stakeholders, undefined))).toEqual(['s1', 's2']);
  expect(leftOut(undefined, [])).toEqual([]);
});
