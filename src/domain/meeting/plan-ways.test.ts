import { expect, test } from 'vitest';
import { steps } from '../guide/steps.ts';
import { applyChanges } from '../process/change.ts';
import { takePlanWay } from './plan-ways.ts';
import { minutesOf, timePlanOf } from './time-plan.ts';

const planned = (answers = {}) => timePlanOf(steps, answers, 'action-plan');

test.each([
  ['together', 60],
  ['prepared', 30],
] as const)('a plan that is decided %s takes %d minutes, with roles and mandate apart', (way, minutes) => {
  const answers = applyChanges({}, takePlanWay(planned(), way));
  expect(minutesOf(planned(answers))).toBe(minutes);
  expect(
    planned(answers)
      .filter(({ left }) => left === 'by-mail')
      .map(({ step }) => step),
  ).toEqual(['roles', 'mandate']);
});

test('a plan that was left out is taken in again', () => {
  const left = applyChanges({}, takePlanWay(planned(), 'prepared'));
  const again = applyChanges(left, takePlanWay(planned(left), 'together'));
  expect(minutesOf(planned(again))).toBe(60);
});
