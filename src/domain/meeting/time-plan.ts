import type { Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { placeOf, rowsIn, type RowIn } from '../guide/read.ts';
import { meeting as meetingRegister } from '../guide/registers/meeting.ts';
import { setCells } from '../process/changes-at.ts';
import { rowIn } from '../process/rows.ts';
import { numberOf } from '../values/numbers.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { progressOf } from '../steps/progress.ts';
import { MEETINGS, type MeetingId } from '../guide/choices.ts';
import { stepsOfMeeting } from './meetings.ts';

/** A step that is not taken in the meeting: put off, or settled by mail. */
export type Left = NonNullable<RowIn<typeof meetingRegister, 'timePlan'>['left']>;

export interface PlannedStep {
  readonly step: string;
  /** Whole minutes, `LEAST_MINUTES` to `MOST_MINUTES`. */
  readonly minutes: number;
  readonly left?: Left;
  /** The earlier meeting that put it off until this one. */
  readonly from?: MeetingId;
}

export const LEAST_MINUTES = 0;
/** No step of a meeting of 90 minutes is longer than half a working day. */
export const MOST_MINUTES = 240;
/** Where neither guide nor facilitator has said. */
const ORDINARY_MINUTES = 10;

const within = (minutes: number): number =>
  Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, Math.round(minutes)));

/** The minutes in what a person typed, where they are whole and from 0 to 240: "15", "10 min", "1 t 30 min". */
export function wholeMinutes(typed: unknown): number | undefined {
  const minutes = numberOf(typed, 'minutes');
  return minutes !== undefined && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** One row a step and meeting: two windows that plan at once write in the same row. */
const rowId = (meeting: MeetingId, step: string): string => `${meeting}-${step}`;

const LEFT = meetingRegister.fields.timePlan.columns.left.options;
const isLeft = (value: unknown): value is Left => (LEFT as readonly unknown[]).includes(value);

/**
 * The plan of a meeting: what the meeting before put off comes first, then its own steps in the order of the
 * guide. What is left out keeps its place.
 */
export function timePlanOf(
  steps: readonly AnyStep[],
  answers: Answers,
  meeting: MeetingId,
): readonly PlannedStep[] {
  const before = MEETINGS[MEETINGS.indexOf(meeting) - 1];
  const putOff = before
    ? timePlanOf(steps, answers, before).filter(({ left }) => left === 'next-meeting')
    : [];
  const rows = rowsIn(answers, meetingRegister, 'timePlan');
  const planned = (step: string, suggested: number, from?: MeetingId): PlannedStep => {
    const row = rowIn(rows, rowId(meeting, step));
    const left = row?.left;
    return {
      step,
      minutes: within(numberOf(row?.minutes, 'minutes') ?? suggested),
      ...(isLeft(left) ? { left } : {}),
      ...(from ? { from } : {}),
    };
  };
  return [
    ...putOff.map(({ step, minutes }) => planned(step, minutes, before)),
    ...stepsOfMeeting(steps, meeting).map(({ id, minutes }) => planned(id, minutes ?? ORDINARY_MINUTES)),
  ];
}

/** Minutes of all that is taken in the meeting. */
export const minutesOf = (plan: readonly PlannedStep[]): number =>
  plan.reduce((sum, { minutes, left }) => (left === undefined ? sum + minutes : sum), 0);

/** How many minutes into the meeting each step of its plan begins; nothing for what is left out. */
export function startsOf(plan: readonly PlannedStep[]): ReadonlyMap<string, number> {
  let at = 0;
  return new Map(
    plan.flatMap(({ step, minutes, left }) => {
      if (left !== undefined) return [];
      const start = at;
      at += minutes;
      return [[step, start] as const];
    }),
  );
}

/** Minutes to look over a step that is answered already. */
const LOOK_OVER = 2;

/**
 * The minutes with which a plan fits in so many: a step that is answered gets two to be looked over, and the others
 * share the rest by what the guide suggests for them, never more than that and never under two. Whole minutes, the same
 * however often it is done. A meeting too short for even that stays too long, and people choose what to leave out.
 */
export function fittedMinutes(
  plan: readonly (PlannedStep & { readonly suggested: number; readonly answered: boolean })[],
  length: number,
): ReadonlyMap<string, number> {
  const taken = plan.filter(({ left }) => left === undefined);
  const rest = taken.filter(({ answered }) => !answered);
  const room = length - LOOK_OVER * (taken.length - rest.length);
  const wanted = rest.reduce((sum, { suggested }) => sum + suggested, 0);
  const share = Math.min(1, wanted === 0 ? 1 : Math.max(0, room) / wanted);
  const minutes = new Map(
    taken.map(({ step, suggested, answered }) => [
      step,
      answered ? Math.min(LOOK_OVER, suggested) : Math.max(LOOK_OVER, Math.floor(suggested * share)),
    ]),
  );
  // What rounding down left over goes to the largest first, one minute each.
  let over = Math.min(room, wanted) - rest.reduce((sum, { step }) => sum + (minutes.get(step) ?? 0), 0);
  for (const { step, suggested } of rest.toSorted((a, b) => b.suggested - a.suggested)) {
    const now = minutes.get(step) ?? 0;
    if (over < 1 || now >= suggested) continue;
    minutes.set(step, now + 1);
    over -= 1;
  }
  // And what the least of two minutes took is taken from the largest.
  for (const { step } of rest.toSorted((a, b) => b.suggested - a.suggested)) {
    const now = minutes.get(step) ?? 0;
    const less = Math.min(-over, now - LOOK_OVER);
    if (less <= 0) continue;
    minutes.set(step, now - less);
    over += less;
  }
  return minutes;
}

/** Fits the plan of a meeting in so many minutes; nothing where it is so already. */
export function fitPlan(
  steps: readonly AnyStep[],
  answers: Answers,
  meeting: MeetingId,
  length: number,
): readonly Change[] {
  const plan = timePlanOf(steps, answers, meeting);
  const given = plan.map((planned) => {
    const step = steps.find(({ id }) => id === planned.step);
    return {
      ...planned,
      suggested: step?.minutes ?? ORDINARY_MINUTES,
      answered: step !== undefined && progressOf(step, answers[step.id] ?? {}).status === 'done',
    };
  });
  const fitted = fittedMinutes(given, length);
  return plan.flatMap(({ step, minutes }) => {
    const wanted = fitted.get(step);
    return wanted === undefined || wanted === minutes ? [] : giveMinutes(meeting, step, wanted);
  });
}

const cells = (
  meeting: MeetingId,
  step: string,
  given: Partial<Record<'minutes' | 'left', string | undefined>>,
): readonly Change[] =>
  setCells(placeOf(meetingRegister, 'timePlan'), rowId(meeting, step), { meeting, step, ...given });

/** Gives a step so many minutes; rounded, and kept within what a plan takes. */
export const giveMinutes = (meeting: MeetingId, step: string, minutes: number): readonly Change[] =>
  cells(meeting, step, { minutes: String(within(minutes)) });

/** Leaves a step out of the meeting; `undefined` takes it in again. */
export const leaveOut = (meeting: MeetingId, step: string, left: Left | undefined): readonly Change[] =>
  cells(meeting, step, { left });
