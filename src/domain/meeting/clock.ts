import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import type { MeetingId } from '../guide/choices.ts';
import { timePlanOf, type Left } from './time-plan.ts';
import { openRun, stretchesOf, usedBy } from './used-time.ts';

export const MINUTE = 60_000;

/** How near the end of its time a step is: quiet, at a fifth left, at a twentieth left, and after. */
export type Signal = 'quiet' | 'soon' | 'last' | 'over';

export interface ClockStep {
  readonly step: string;
  /** Minutes the plan gives it now. */
  readonly minutes: number;
  /** Milliseconds used, all times the meeting was held. */
  readonly used: number;
  /** `passed`: the meeting went by it without stopping. */
  readonly state: 'done' | 'now' | 'ahead' | 'passed' | 'left';
  readonly left?: Left;
  /** When it began, or when it will at this pace; none for what is left out. */
  readonly at?: number;
}

export interface MeetingClock {
  readonly run: string;
  readonly meeting: MeetingId;
  readonly startedAt: number;
  readonly paused: boolean;
  /** The step before the room, when it is one of the plan. */
  readonly current: string | undefined;
  readonly steps: readonly ClockStep[];
  /** Milliseconds left of the current step; below 0 when its time is used. */
  readonly remaining: number;
  readonly signal: Signal;
  readonly plannedEnd: number;
  /** The end at this pace. */
  readonly end: number;
  /** Whole minutes behind the plan; below 0 when ahead of it. */
  readonly behind: number;
}

/** The clock of the meeting that goes on; `undefined` when none does. `now` in milliseconds since 1970. */
export function clockOf(steps: readonly AnyStep[], answers: Answers, now: number): MeetingClock | undefined {
  const run = openRun(answers);
  if (!run) return undefined;
  const stretches = stretchesOf(answers).filter(({ meeting }) => meeting === run.meeting);
  const used = usedBy(stretches, now);
  const latest = stretches.findLast((stretch) => stretch.run === run.id);
  const plan = timePlanOf(steps, answers, run.meeting);
  const planned = plan.find(({ step }) => step === latest?.step);
  const current = planned?.step;
  const usedNow = current === undefined ? 0 : (used.get(current) ?? 0);
  const remaining = planned ? planned.minutes * MINUTE - usedNow : 0;

  const here = plan.findIndex(({ step }) => step === current);
  let at = now + Math.max(0, remaining);
  const clockSteps = plan.map(({ step, minutes, left }, index): ClockStep => {
    const base = { step, minutes, used: used.get(step) ?? 0 };
    const began = stretches.find((stretch) => stretch.step === step && stretch.run === run.id)?.startedAt;
    const begun = began === undefined ? {} : { at: began };
    if (step === current) return { ...base, ...begun, state: 'now' };
    if (left) return { ...base, state: 'left', left };
    // Less than a minute is a look, not a talk.
    if (base.used >= MINUTE) return { ...base, ...begun, state: 'done' };
    if (index < here) return { ...base, state: 'passed' };
    const starts = at;
    at += minutes * MINUTE;
    return { ...base, state: 'ahead', at: starts };
  });
  const plannedEnd = run.startedAt + run.minutes * MINUTE;
  return {
    run: run.id,
    meeting: run.meeting,
    startedAt: run.startedAt,
    paused: latest === undefined || latest.endedAt !== undefined,
    current,
    steps: clockSteps,
    remaining,
    signal: planned ? signalOf(remaining, planned.minutes) : 'quiet',
    plannedEnd,
    end: at,
    // Towards zero: half a minute late is not late. Adding 0 turns −0 into 0.
    behind: Math.trunc((at - plannedEnd) / MINUTE) + 0,
  };
}

/** Milliseconds left of so many minutes, as a signal. */
export function signalOf(remaining: number, minutes: number): Signal {
  if (remaining <= 0) return 'over';
  const share = remaining / (minutes * MINUTE);
  if (share <= 0.05) return 'last';
  return share <= 0.2 ? 'soon' : 'quiet';
}
