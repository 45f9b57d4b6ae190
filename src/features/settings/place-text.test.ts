import { expect, test } from 'vitest';
import { placeText } from './place-text.ts';

const words = {
  placeNames: { rates: 'satser', kroner: 'kroner' },
  placeRow: (number: number) => `rad ${number}`,
};

test.each([
  ['profile.rates.0.kroner', 'satser, rad 1, kroner (profile.rates.0.kroner)'],
  ['profile.trsut', 'trsut (profile.trsut)'],
  ['formatVersion', 'formatVersion (formatVersion)'],
  ['profile.constructor', 'constructor (profile.constructor)'],
  ['profile', 'profile'],
])('%s is read as %s', (place, text) => {
  expect(placeText(place, words)).toBe(text);
});
