import { expect, test } from 'vitest';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { zoneOf, type Zone } from './zone.ts';

test.each<[ScaleValue, ScaleValue, Zone]>([
  [1, 1, 'quiet'],
  [1, 2, 'gap'],
  [1, 3, 'largest-gap'],
  [2, 1, 'more-than-needed'],
  [2, 2, 'quiet'],
  [2, 3, 'gap'],
  [3, 1, 'more-than-needed'],
  [3, 2, 'more-than-needed'],
  [3, 3, 'kept-up'],
])('involvement %d and importance %d is %s', (involvement, importance, zone) => {
  expect(zoneOf(involvement, importance)).toBe(zone);
});
