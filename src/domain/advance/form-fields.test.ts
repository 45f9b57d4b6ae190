import { expect, test } from 'vitest';
import { steps } from '../guide/steps.ts';
import { formFieldId, formPlaces, formTablesOf } from './form-fields.ts';

const known = [{ id: 'a-row-of-the-process' }];

test('every field of the form has an id Word takes as a tag and a bookmark, and no two have the same', () => {
  const places = [...formPlaces(steps, () => known)];
  expect(places.length).toBeGreaterThan(50);
  for (const [id, place] of places) {
    expect(id).toMatch(/^bp_[A-Za-z0-9_]{1,37}$/);
    expect(formFieldId(place)).toBe(id);
  }
  const tables = formTablesOf(steps).map(({ id }) => id);
  expect(new Set(tables).size).toBe(tables.length);
  const rowFields = formTablesOf(steps).reduce(
    (sum, { own, columns }) => sum + own * columns.ofOwn.length + columns.ofInvited.length,
    0,
  );
  expect(places.filter(([, { kind }]) => kind === 'row' || kind === 'own').length).toBeGreaterThanOrEqual(
    rowFields,
  );
});

test('the fields of the first forms are called as they were', () => {
  const places = formPlaces(steps, () => known);
  for (const id of [
    'bp_role',
    'bp_unit',
    'bp_own_units_3_name',
    'bp_own_units_1_involvementToday',
    'bp_own_units_1_none',
    'bp_own_groups_10_type',
    'bp_own_groups_1_note',
    'bp_summary_satisfiedWith',
    'bp_summary_areasToStrengthen',
    'bp_constraints_purpose',
    'bp_constraints_timeFrame',
    'bp_constraints_costFrame',
    'bp_constraints_costFrameAmount',
    'bp_constraints_other',
  ])
    expect(places.has(id)).toBe(true);
  expect([...places.keys()].filter((id) => /fee/i.test(id))).toEqual([]);
});
