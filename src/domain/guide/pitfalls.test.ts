import { expect, test } from 'vitest';
import { fieldsOf } from '../steps/define-step.ts';
import { fieldsOfPitfall, PITFALLS, pitfallsAt, pitfallsOf } from './pitfalls.ts';
import { steps } from './steps.ts';

test('each of the 24 common mistakes is warned of beside an answer that is asked for', () => {
  const asked: readonly string[] = steps.flatMap((step) =>
    fieldsOf(step).map(([field]) => `${step.id}.${field}`),
  );
  expect(PITFALLS).toHaveLength(24);
  for (const pitfall of PITFALLS)
    expect(asked, pitfall).toEqual(expect.arrayContaining([...fieldsOfPitfall(pitfall)]));
});

test('what a step warns of is what its answers are warned of, and no answer has more than three', () => {
  for (const step of steps) {
    const beside = fieldsOf(step).map(([field]) => pitfallsAt(step.id, field));
    expect(new Set(beside.flat())).toEqual(new Set(pitfallsOf(step.id)));
    for (const some of beside) expect(some.length).toBeLessThanOrEqual(3);
  }
});
