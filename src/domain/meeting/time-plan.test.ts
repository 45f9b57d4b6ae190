import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { enteredMeeting, lengthOf } from './meetings.ts';
import {
  fittedMinutes,
  giveMinutes,
  leaveOut,
  LEAST_MINUTES,
  minutesOf,
  MOST_MINUTES,
  startsOf,
  timePlanOf,
  wholeMinutes,
} from './time-plan.ts';

const step = (id: string, phase: AnyStep['phase'], minutes?: number): AnyStep => ({
  id,
  phase,
  filledBy: ['meeting'],
  fields: {},
  ...(minutes === undefined ? {} : { minutes }),
});
const guide = [
  step('about', 'before'),
  step('mapping', 'mapping', 10),
  step('strategy', 'needs', 20),
  step('groups', 'needs', 15),
  step('roles', 'plan', 20),
];
const planOf = (answers: Answers, meeting: 'needs-analysis' | 'action-plan' = 'needs-analysis') =>
  timePlanOf(guide, answers, meeting).map(({ step, minutes, left }) =>
    [step, minutes, left].filter((part) => part !== undefined).join(' '),
  );

describe('the time plan', () => {
  it('begins as the guide suggests, one plan for each meeting', () => {
    expect(planOf({})).toEqual(['mapping 10', 'strategy 20', 'groups 15']);
    expect(planOf({}, 'action-plan')).toEqual(['roles 20']);
  });
  it('takes minutes from the facilitator, and keeps from none to half a working day', () => {
    const answers = applyChanges({}, [
      ...giveMinutes('needs-analysis', 'mapping', 12.4),
      ...giveMinutes('needs-analysis', 'strategy', -5),
      ...giveMinutes('needs-analysis', 'groups', 9000),
    ]);
    expect(planOf(answers)).toEqual(['mapping 12', 'strategy 0', 'groups 240']);
  });
  it('puts what one meeting put off first in the next, and leaves mail out of both', () => {
    const answers = applyChanges({}, [
      ...leaveOut('needs-analysis', 'strategy', 'next-meeting'),
      ...leaveOut('needs-analysis', 'groups', 'by-mail'),
    ]);
    expect(planOf(answers)).toEqual(['mapping 10', 'strategy 20 next-meeting', 'groups 15 by-mail']);
    expect(minutesOf(timePlanOf(guide, answers, 'needs-analysis'))).toBe(10);
    expect(planOf(answers, 'action-plan')).toEqual(['strategy 20', 'roles 20']);
    const taken = applyChanges(answers, leaveOut('needs-analysis', 'strategy', undefined));
    expect(planOf(taken, 'action-plan')).toEqual(['roles 20']);
  });
  it('takes only whole minutes from what is typed', () => {
    expect(['0', ' 15 ', '10 min', '1:30', '240'].map(wholeMinutes)).toEqual([0, 15, 10, 90, 240]);
    for (const text of ['', '241', '1e9', '31.02', '12,5', '-5', '10–15', 'ti', undefined])
      expect(wholeMinutes(text)).toBeUndefined();
  });
  it('reads what an earlier program or another one wrote as the nearest it can mean', () => {
    const rows = [
      { id: 'needs-analysis-mapping', minutes: '480' },
      { id: 'needs-analysis-strategy', minutes: '1e9' },
    ];
    expect(planOf({ meeting: { timePlan: rows } })).toEqual(['mapping 240', 'strategy 20', 'groups 15']);
  });
  it('reads rubbish as nothing', () => {
    const rows = [{ id: 'needs-analysis-mapping', minutes: 'mye', left: 'aldri' }];
    expect(planOf({ meeting: { timePlan: rows } })).toEqual(['mapping 10', 'strategy 20', 'groups 15']);
  });
  it('always sums, keeps its order and never falls below nothing, whatever is replanned', () => {
    const deed = fc.record({
      step: fc.constantFrom('mapping', 'strategy', 'groups'),
      minutes: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true })),
      left: fc.constantFrom('next-meeting' as const, 'by-mail' as const, undefined),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const answers = applyChanges(
          {},
          deeds.flatMap(({ step: id, minutes, left }) => [
            ...giveMinutes('needs-analysis', id, minutes),
            ...leaveOut('needs-analysis', id, left),
          ]),
        );
        const plan = timePlanOf(guide, answers, 'needs-analysis');
        expect(plan.map(({ step: id }) => id)).toEqual(['mapping', 'strategy', 'groups']);
        expect(plan.every(({ minutes }) => minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES)).toBe(true);
        const sum = plan.filter(({ left }) => !left).reduce((total, { minutes }) => total + minutes, 0);
        expect(minutesOf(plan)).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the meeting as it was entered', () => {
  const names = { 'needs-analysis': ['Behovsanalyse'], 'action-plan': ['Handlingsplan'] };
  const about = (...meetings: readonly object[]) => ({ about: { meetings } });

  it('is found by name, and else by its place', () => {
    const named = about(
      { id: 'a', name: 'handlingsplan ', minutes: '60' },
      { id: 'b', name: 'Behovsanalyse', minutes: '1,5 timer' },
    );
    expect(enteredMeeting(named, 'needs-analysis', names)?.id).toBe('b');
    expect(enteredMeeting(named, 'action-plan', names)?.id).toBe('a');
    const unnamed = about({ id: 'a', name: 'Første' }, { id: 'b', name: 'Andre', minutes: '90' });
    expect(enteredMeeting(unnamed, 'action-plan', names)?.id).toBe('b');
    expect(enteredMeeting({}, 'action-plan', names)).toBeUndefined();
  });
  it('has a length only where somebody wrote a number', () => {
    expect(lengthOf({ id: 'a', minutes: '90' })).toBe(90);
    expect(lengthOf({ id: 'a', minutes: 'en stund' })).toBeUndefined();
    expect(lengthOf({ id: 'a', minutes: '-3' })).toBeUndefined();
    expect(lengthOf(undefined)).toBeUndefined();
  });
});

const given = (minutes: readonly number[], answered: readonly number[] = []) =>
  minutes.map((suggested, at) => ({
    step: `s${at}`,
    minutes: suggested,
    suggested,
    answered: answered.includes(at),
  }));
const fitted = (minutes: readonly number[], length: number, answered?: readonly number[]) => [
  ...fittedMinutes(given(minutes, answered), length).values(),
];

it('a plan is fitted in the minutes of the meeting, each step by what it needs, and never longer than suggested', () => {
  expect(fitted([20, 20, 10, 10], 30)).toEqual([10, 10, 5, 5]);
  expect(fitted([15, 10, 10], 20).reduce((sum, minutes) => sum + minutes)).toBe(20);
  expect(fitted([15, 10], 90)).toEqual([15, 10]);
});

it('a step that is answered gets two minutes to be looked over, and the others what that leaves', () => {
  expect(fitted([20, 20, 20], 42, [0])).toEqual([2, 20, 20]);
  expect(fitted([20, 20, 20], 22, [0])).toEqual([2, 10, 10]);
  expect(fitted([20, 20], 75, [0, 1])).toEqual([2, 2]);
});

it('no step gets less than two minutes, however short the meeting is', () => {
  expect(fitted([30, 4, 4], 12)).toEqual([8, 2, 2]);
  expect(fitted([30, 30, 30], 3)).toEqual([2, 2, 2]);
});

it('a step that is left out takes no time, and the others begin one after another', () => {
  const [first, second, third] = given([10, 20, 30]);
  const plan = [first, { ...second, left: 'by-mail' }, third] as Parameters<typeof fittedMinutes>[0];
  expect([...fittedMinutes(plan, 20)]).toEqual([
    ['s0', 5],
    ['s2', 15],
  ]);
  expect([...startsOf(plan)]).toEqual([
    ['s0', 0],
    ['s2', 10],
  ]);
});
