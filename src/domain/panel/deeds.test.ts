import { expect, it } from 'vitest';
import { applyChanges } from '../process/change.ts';
import { rowsIn } from '../guide/read.ts';
import { groups } from '../guide/steps/groups.ts';
import { coverageOf } from './coverage.ts';
import { giveSeat, meetCriterion, takeIn } from './deeds.ts';

const start = {
  criteria: { criteria: [{ id: 'k1', text: 'Kø' }] },
  groups: { groups: [{ id: 'g', name: 'Ungdom' }], seats: [{ id: 's', name: 'Anne' }] },
};

it('a group meets a criterion, takes in a stakeholder and gives a seat, and does not after all', () => {
  const done = applyChanges(start, [
    ...meetCriterion('g', 'k1', true),
    ...takeIn('g', 's1', true),
    ...takeIn('g', 's2', true),
    ...giveSeat('s', 'g', true),
  ]);
  expect(done['groups']).toEqual({
    groups: [{ id: 'g', name: 'Ungdom', criteriaMet: ['k1'], stakeholders: ['s1', 's2'] }],
    seats: [{ id: 's', name: 'Anne', groups: ['g'] }],
  });
  expect(coverageOf(start.criteria.criteria, rowsIn(done, groups, 'groups')).uncovered).toEqual([]);
  const back = [
    ...meetCriterion('g', 'k1', false),
    ...takeIn('g', 's1', false),
    ...takeIn('g', 's2', false),
    ...giveSeat('s', 'g', false),
  ];
  expect(applyChanges(done, back)).toEqual(start);
});
