import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositionOf, smallestPanel } from './composition.ts';

const criteria = ['k1', 'k2', 'k3'].map((id) => ({ id, text: id }));
const groups = [
  { id: 'g1', name: 'One', criteriaMet: ['k1', 'k2'] },
  { id: 'g2', name: 'Two', criteriaMet: ['k1'] },
  { id: 'blank' },
];
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the composition', () => {
  it('says what the planned places cover and what they do not', () => {
    const seats = [{ id: 's1', perspective: 'patient' as const, groups: ['g2', 'gone'] }, { id: 's2' }];
    const found = compositionOf({ seats, groups, criteria });
    expect(ids(found.seats)).toEqual(['s1']);
    expect(ids(found.coveredGroups)).toEqual(['g2']);
    expect(ids(found.uncoveredGroups)).toEqual(['g1']);
    expect(ids(found.coveredCriteria)).toEqual(['k1']);
    expect(ids(found.uncoveredCriteria)).toEqual(['k2', 'k3']);
    expect(found).toMatchObject({ atLeastTwo: false, patientPresent: true, relativePresent: false });
  });

  it('counts one who is both patient and relative as both', () => {
    const seats = [
      { id: 's1', perspective: 'both' as const },
      { id: 's2', perspective: 'both' as const },
    ];
    expect(compositionOf({ seats, groups, criteria })).toMatchObject({
      atLeastTwo: true,
      patientPresent: true,
      relativePresent: true,
    });
  });

  it('is empty before anything is written', () => {
    expect(compositionOf({ seats: undefined, groups: undefined, criteria: undefined })).toMatchObject({
      seats: [],
      uncoveredGroups: [],
      uncoveredCriteria: [],
      atLeastTwo: false,
    });
  });
});

describe('the smallest panel', () => {
  it('is nothing until a group has a name', () => {
    expect(smallestPanel({ seats: [], groups: [{ id: 'g' }], criteria })).toBeNull();
  });

  it('is one place for each group until a place is planned to cover more', () => {
    const found = smallestPanel({ seats: [], groups, criteria });
    expect(found).toMatchObject({ seats: 2, groupsForCriteria: 1, exact: true });
    expect(ids(found?.tightestGroups ?? [])).toEqual(['g1', 'g2']);
    expect(ids(found?.tightestCriteria ?? [])).toEqual(['k2']);
  });

  it('is smaller when one person can cover several groups', () => {
    const seats = [
      { id: 's1', groups: ['g1', 'g2'] },
      { id: 's2', groups: ['g1'] },
    ];
    const found = smallestPanel({ seats, groups, criteria });
    expect(found?.seats).toBe(1);
    expect(ids(found?.tightestGroups ?? [])).toEqual(['g2']);
  });

  it('is never larger than the number of groups, and never empty', () => {
    const anyIds = (prefix: string, most: number) =>
      fc.uniqueArray(fc.nat(most - 1).map((index) => `${prefix}${index}`));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.array(anyIds('g', 14), { maxLength: 6 }),
        fc.array(anyIds('k', 3), { minLength: 14, maxLength: 14 }),
        (count, places, met) => {
          const found = smallestPanel({
            seats: places.map((place, index) => ({ id: `s${index}`, groups: place })),
            groups: Array.from({ length: count }, (_, index) => ({
              id: `g${index}`,
              name: 'x',
              criteriaMet: met[index] ?? [],
            })),
            criteria: ['k0', 'k1', 'k2'].map((id) => ({ id, text: id })),
          });
          expect(found?.seats).toBeGreaterThanOrEqual(1);
          expect(found?.seats).toBeLessThanOrEqual(count);
          expect(found?.groupsForCriteria).toBeLessThanOrEqual(Math.min(3, count));
          expect(found?.exact).toBe(count <= 12);
        },
      ),
    );
  });
});
