import { expect, it } from 'vitest';
import { extendTimer, freshTimer, leftAt, readTimer, startTimer, stopTimer, toRound } from './think-timer.ts';

const NOON = 1_800_000_000_000;
const seconds = (count: number): number => count * 1000;

it('runs down while it runs, stands still while it does not, and never goes below nothing', () => {
  expect(leftAt(freshTimer, NOON)).toBe(seconds(60));
  const running = startTimer(freshTimer, NOON);
  expect(leftAt(running, NOON + seconds(20))).toBe(seconds(40));
  const stopped = stopTimer(running, NOON + seconds(20));
  expect(leftAt(stopped, NOON + seconds(900))).toBe(seconds(40));
  expect(leftAt(running, NOON + seconds(900))).toBe(0);
});
it('gives no time when the clock of the machine is set back', () => {
  expect(leftAt(startTimer(freshTimer, NOON), NOON - seconds(500))).toBe(seconds(60));
});
it('goes through one, two, four and five minutes, and stays at the ends', () => {
  let timer = freshTimer;
  const lengths = [0, 1, 2, 3].map(() => {
    const left = leftAt(timer, NOON) / 60_000;
    timer = toRound(timer, 1, NOON);
    return left;
  });
  expect(lengths).toEqual([1, 2, 4, 5]);
  expect(timer.round).toBe(3);
  expect(toRound(freshTimer, -1, NOON).round).toBe(0);
});
it('runs on into the next round when it ran, and takes more time either way', () => {
  const running = startTimer(freshTimer, NOON);
  expect(leftAt(toRound(running, 1, NOON + seconds(30)), NOON + seconds(60))).toBe(seconds(90));
  expect(leftAt(extendTimer(running, 1, NOON + seconds(30)), NOON + seconds(30))).toBe(seconds(90));
  expect(leftAt(extendTimer(freshTimer, 1, NOON), NOON + seconds(999))).toBe(seconds(120));
});
it.each([null, 'x', {}, { round: 9, left: 1 }, { round: 0, left: -1 }, { round: 0.5, left: 3 }])(
  'reads %j as a timer that was not started',
  (value) => {
    expect(readTimer(value)).toEqual(freshTimer);
  },
);
it('reads its own writing', () => {
  const running = startTimer(freshTimer, NOON);
  expect(readTimer(JSON.parse(JSON.stringify(running)))).toEqual(running);
});
