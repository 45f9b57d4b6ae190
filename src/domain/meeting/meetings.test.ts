import { expect, test } from 'vitest';
import { steps } from '../guide/steps.ts';
import { stepsOfMeeting } from './meetings.ts';

test('the needs analysis keeps within the 60 to 90 minutes of the form', () => {
  const minutes = stepsOfMeeting(steps, 'needs-analysis').reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  expect(minutes).toBeGreaterThanOrEqual(60);
  expect(minutes).toBeLessThanOrEqual(90);
});
