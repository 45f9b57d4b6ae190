import { expect, test } from 'vitest';
import { about } from './about.ts';

const advised = (answers: object, reservedNames?: string): readonly string[] =>
  (about.check ?? (() => []))({ ...answers, ...(reservedNames === undefined ? {} : { reservedNames }) }, {})
    .map(({ id }) => id)
    .filter((id) => id === 'reserved-name');

test('a name of the committee of the trust is advised against, in bokmål and nynorsk alike', () => {
  expect(advised({ bodyName: 'Brukerutvalget vårt' })).toEqual(['reserved-name']);
  expect(advised({ bodyName: 'brukarutval' })).toEqual(['reserved-name']);
  expect(advised({ bodyName: 'brukerpanel' })).toEqual([]);
});

test('without a trust that says so, it is the usual name in a municipality and a centre', () => {
  expect(advised({ bodyName: 'brukerutvalg', unitLevel: 'municipality' })).toEqual([]);
  expect(advised({ bodyName: 'brukerutvalg', unitLevel: 'clinic' })).toEqual(['reserved-name']);
});

test('the trust decides which names are its committee’s, whatever the unit is but the trust itself', () => {
  const name = { bodyName: 'Pasientutvalget' };
  expect(advised({ ...name, unitLevel: 'centre' }, 'pasientutvalg brukerutvalg')).toEqual(['reserved-name']);
  expect(advised({ ...name, unitLevel: 'trust' }, 'pasientutvalg')).toEqual([]);
  expect(advised({ bodyName: 'brukerutvalg', unitLevel: 'clinic' }, 'pasientutvalg')).toEqual([]);
});
