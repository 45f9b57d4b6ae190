import { expect, it } from 'vitest';
import { ASKED_STEPS } from './choices.ts';
import { steps } from './steps.ts';

it('leaders are asked the steps that say they are filled in beforehand, in the order of the guide', () => {
  const inAdvance = steps.filter(({ filledBy }) => (filledBy as readonly string[]).includes('advance'));
  expect(inAdvance.map(({ id }) => id)).toEqual(ASKED_STEPS);
});
