import type { Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { placeOf, rowsIn, type RowIn } from '../guide/read.ts';
import { meeting as meetingRegister } from '../guide/registers/meeting.ts';
import { setCells } from '../process/changes-at.ts';
import { rowIn } from '../process/rows.ts';
import { numberOf } from '../values/numbers.ts';
import type { AnyStep } from '../steps/define-step.ts';
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
