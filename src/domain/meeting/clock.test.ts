import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { catchUps } from './catch-up.ts';
import { clockOf, MINUTE, signalOf } from './clock.ts';
import { giveMinutes, leaveOut, timePlanOf } from './time-plan.ts';
import {
  countSleepIn,
  endRun,
  goOn,
  leaveSleepOut,
  moveOn,
  openRun,
  pause,
  runsOf,
  startRun,
} from './used-time.ts';

const step = (id: string, minutes: number): AnyStep => ({
  id,
  phase: 'needs',
  filledBy: ['meeting'],
  minutes,
  fields: {},
});
const guide = [step('a', 20), step('b', 10), step('c', 20)];
/** Ten minutes before midnight, on the night the clocks go back. */
const NIGHT = Date.parse('2026-10-24T23:50:00+02:00');
const at = (minutes: number): number => NIGHT + minutes * MINUTE;
const does = (answers: Answers, change: (answers: Answers) => readonly Change[]): Answers =>
  applyChanges(answers, change(answers));
const started = does({}, (answers) =>
  startRun(answers, { id: 'r', meeting: 'needs-analysis', minutes: 50 }, 'a', at(0)),
);
const seen = (answers: Answers, minutes: number) => {
  const clock = clockOf(guide, answers, at(minutes));
  return (
    clock && {
      current: clock.current,
      left: clock.remaining / MINUTE,
      behind: clock.behind,
      end: (clock.end - at(0)) / MINUTE,
      states: clock.steps.map(({ state }) => state).join(' '),
    }
  );
};

describe('the clock of a meeting', () => {
  it('stands still until a meeting is started', () => {
    expect(clockOf(guide, {}, at(0))).toBeUndefined();
  });
  it('is on time at the start, over midnight, and while a step has time left', () => {
    expect(seen(started, 0)).toEqual({
      current: 'a',
      left: 20,
      behind: 0,
      end: 50,
      states: 'now ahead ahead',
    });
    expect(seen(started, 20)).toMatchObject({ left: 0, behind: 0, end: 50 });
  });
  it('falls behind when a step takes longer, and comes ahead when one takes less', () => {
    expect(seen(started, 23.9)).toMatchObject({ behind: 3, left: expect.closeTo(-3.9) as number });
    const early = does(started, (answers) => moveOn(answers, 'b', at(15)));
    expect(seen(early, 15)).toMatchObject({ current: 'b', behind: -5, end: 45, states: 'done now ahead' });
  });
  it('follows a plan that is changed on the way', () => {
    const longer = does(started, () => giveMinutes('needs-analysis', 'a', 22));
    expect(seen(longer, 20)).toMatchObject({ left: 2, behind: 2, end: 52 });
    const without = does(longer, () => leaveOut('needs-analysis', 'b', 'by-mail'));
    expect(seen(without, 20)).toMatchObject({ behind: -8, end: 42, states: 'now left ahead' });
  });
  it('does not count a break as talk, but the end moves', () => {
    const paused = does(started, (answers) => pause(answers, at(5)));
    expect(seen(paused, 15)).toMatchObject({ current: 'a', left: 15, behind: 10 });
    expect(clockOf(guide, paused, at(15))?.paused).toBe(true);
    const again = does(paused, (answers) => goOn(answers, at(15)));
    expect(seen(again, 20)).toMatchObject({ current: 'a', left: 10, behind: 10 });
    expect(goOn(again, at(20))).toEqual([]);
  });
  it('takes a short look at another step for what it is', () => {
    const looked = [3, 3.5].reduce(
      (answers, minute, index) => does(answers, (now) => moveOn(now, index === 0 ? 'c' : 'a', at(minute))),
      started,
    );
    expect(seen(looked, 4)).toMatchObject({ current: 'a', left: 16.5, states: 'now ahead ahead' });
    const jumped = does(started, (answers) => moveOn(answers, 'c', at(2)));
    expect(seen(jumped, 3)).toMatchObject({ states: 'done passed now' });
  });
  it('does not count twenty minutes of sleep, unless the meeting went on', () => {
    const slept = does(started, (answers) => leaveSleepOut(answers, at(4), at(24)));
    expect(seen(slept, 24)).toMatchObject({ current: 'a', left: 16, behind: 20 });
    expect(leaveSleepOut(started, at(4), at(6))).toEqual([]);
    const counted = does(slept, countSleepIn);
    expect(seen(counted, 24)).toMatchObject({ left: -4, behind: 4 });
  });
  it('notices one sleep once, though two windows wake', () => {
    const slept = does(started, (answers) => leaveSleepOut(answers, at(4), at(24)));
    expect(leaveSleepOut(slept, at(4), at(24))).toEqual([]);
  });
  it('waits when it is opened again the next day', () => {
    const next = does(started, (answers) => leaveSleepOut(answers, at(4), at(1000)));
    expect(clockOf(guide, next, at(1001))).toMatchObject({ paused: true, remaining: 16 * MINUTE });
  });
  it('takes no time back when the clock of the machine is set back', () => {
    expect(seen(started, -30)).toMatchObject({ left: 20 });
    const moved = does(started, (answers) => moveOn(answers, 'b', at(-30)));
    expect(seen(moved, -30)?.states).toBe('passed now ahead');
  });
  it('keeps what was used before the clock of the machine was set back an hour, though two windows notice', () => {
    const back = does(started, (answers) => leaveSleepOut(answers, at(7), at(-53)));
    expect(seen(back, -50)).toMatchObject({ current: 'a', left: 10 });
    expect(leaveSleepOut(back, at(7), at(-53.2))).toEqual([]);
    const moved = does(back, (answers) => moveOn(answers, 'b', at(-50)));
    expect(seen(moved, -50)?.states).toBe('done now ahead');
  });
  it('ends, and can be held again', () => {
    const ended = does(started, (answers) => endRun(answers, at(30)));
    expect(openRun(ended)).toBeUndefined();
    const again = does(ended, (answers) =>
      startRun(answers, { id: 's', meeting: 'needs-analysis', minutes: 30 }, 'b', at(100)),
    );
    expect(runsOf(again).map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['r', at(30)],
      ['s', undefined],
    ]);
    expect(clockOf(guide, again, at(100))).toMatchObject({ behind: 0, current: 'b' });
  });
  it('begins the same row in two windows that follow the room at once', () => {
    const one = moveOn(started, 'b', at(5));
    const two = moveOn(started, 'b', at(5.01));
    const used = applyChanges(started, [...one, ...two])['meeting']?.['used'];
    expect(used).toHaveLength(2);
  });
});

describe('the signal', () => {
  it.each([
    [10, 'quiet'],
    [4.1, 'quiet'],
    [4, 'soon'],
    [1.1, 'soon'],
    [1, 'last'],
    [0, 'over'],
    [-5, 'over'],
  ])('with %d of 20 minutes left is %s', (left, signal) => {
    expect(signalOf(left * MINUTE, 20)).toBe(signal);
  });
  it('is over at once for a step that was given no time', () => {
    expect(signalOf(0, 0)).toBe('over');
  });
});

describe('ways to catch up', () => {
  const ways = (minutes: number) => {
    const clock = clockOf(guide, started, at(minutes));
    return clock && catchUps(clock).map((way) => [way.kind, way.step, way.saves].join(' '));
  };
  it('are none on time', () => {
    expect(ways(20)).toEqual([]);
  });
  it('shorten the longest step ahead', () => {
    expect(ways(25)).toEqual(['shorten c 5']);
  });
  it('offer to leave a step out when shortening is not enough', () => {
    expect(ways(45)).toEqual(['shorten c 15', 'leave c 20', 'leave c 20']);
  });
});

it('never gives negative time, never loses a step and never crosses its order, whatever the clock does', () => {
  const deed = fc.tuple(
    fc.constantFrom('move a', 'move b', 'move c', 'pause', 'go on', 'longer', 'leave', 'sleep', 'end'),
    fc.integer({ min: -90, max: 90 }),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      let [answers, minute] = [started, 0];
      for (const [what, by] of deeds) {
        const before = minute;
        minute += by;
        answers = does(answers, (now): readonly Change[] => {
          switch (what) {
            case 'pause':
              return pause(now, at(minute));
            case 'go on':
              return goOn(now, at(minute));
            case 'longer':
              return giveMinutes('needs-analysis', 'b', by);
            case 'leave':
              return leaveOut('needs-analysis', 'b', by > 0 ? 'by-mail' : undefined);
            case 'sleep':
              return leaveSleepOut(now, at(before), at(minute));
            case 'end':
              return endRun(now, at(minute));
            default:
              return moveOn(now, what.slice(5), at(minute));
          }
        });
        const clock = clockOf(guide, answers, at(minute));
        expect(timePlanOf(guide, answers, 'needs-analysis').map(({ step: id }) => id)).toEqual([
          'a',
          'b',
          'c',
        ]);
        if (!clock) continue;
        expect(clock.steps.map(({ step: id }) => id)).toEqual(['a', 'b', 'c']);
        expect(clock.steps.every(({ used, minutes }) => used >= 0 && minutes >= 0)).toBe(true);
        expect(clock.end).toBeGreaterThanOrEqual(at(minute));
        const times = clock.steps.flatMap((one) => (one.state === 'ahead' ? [one.at ?? NaN] : []));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        for (const way of catchUps(clock)) expect(way.saves).toBeGreaterThan(0);
      }
    }),
    { numRuns: 80 },
  );
});
