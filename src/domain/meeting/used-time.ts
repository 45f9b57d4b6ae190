import type { Change } from '../process/change.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { Answers } from '../process/process.ts';
import { insertAt, setAt } from '../process/changes-at.ts';
import { placeOf, rowsIn, type ColumnId, type RowIn } from '../guide/read.ts';
import { meeting as register } from '../guide/registers/meeting.ts';
import { textOf } from '../process/rows.ts';
import { isMeeting, type MeetingId } from '../guide/choices.ts';

/** One time a meeting was held. */
export interface Run {
  readonly id: string;
  readonly meeting: MeetingId;
  /** Milliseconds since 1970, so that midnight and summer time cannot disturb what is counted. */
  readonly startedAt: number;
  /** None while it goes on. */
  readonly endedAt?: number;
  /** Minutes planned when it started. */
  readonly minutes: number;
}

/** A stretch of time with one step before the room. */
export interface Stretch {
  readonly id: string;
  readonly run: string;
  readonly meeting: MeetingId;
  readonly step: string;
  readonly startedAt: number;
  readonly endedAt?: number;
}

const timeIn = (value: unknown): number | undefined => {
  const time = Date.parse(textOf(value));
  return Number.isNaN(time) ? undefined : time;
};
const iso = (now: number): string => new Date(now).toISOString();

/** An end before its start is a clock that was set back: then nothing was used. */
function span(
  row: Pick<RowIn<typeof register, 'runs' | 'used'>, 'startedAt' | 'endedAt'>,
): { readonly startedAt: number; readonly endedAt?: number } | undefined {
  const startedAt = timeIn(row.startedAt);
  const endedAt = timeIn(row.endedAt);
  if (startedAt === undefined) return undefined;
  return endedAt === undefined ? { startedAt } : { startedAt, endedAt: Math.max(startedAt, endedAt) };
}

/** Every time a meeting was held, in order; rows that cannot be read are passed over. */
export const runsOf = (answers: Answers): readonly Run[] =>
  rowsIn(answers, register, 'runs').flatMap((row) => {
    const times = span(row);
    const { id, meeting, minutes } = row;
    return times && isMeeting(meeting)
      ? [{ id, meeting, minutes: Math.max(0, numberOf(minutes, 'minutes') ?? 0), ...times }]
      : [];
  });

/** The meeting that goes on now. */
export const openRun = (answers: Answers): Run | undefined =>
  runsOf(answers).findLast(({ endedAt }) => endedAt === undefined);

export const stretchesOf = (answers: Answers): readonly Stretch[] =>
  rowsIn(answers, register, 'used').flatMap((row) => {
    const times = span(row);
    const [step, run] = [textOf(row.step), textOf(row.run)];
    const { meeting } = row;
    return times && isMeeting(meeting) && step !== '' ? [{ id: row.id, run, meeting, step, ...times }] : [];
  });

/** Milliseconds used on each step, by step id; what is going on counts up to `now`. */
export function usedBy(stretches: readonly Stretch[], now: number): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { step, startedAt, endedAt } of stretches)
    used.set(step, (used.get(step) ?? 0) + Math.max(0, (endedAt ?? now) - startedAt));
  return used;
}

const set = (
  field: 'runs' | 'used',
  row: string,
  column: ColumnId<typeof register, 'runs' | 'used'>,
  value: string,
): Change => setAt(placeOf(register, field, row, column), value);

function begun(answers: Answers, run: Pick<Run, 'id' | 'meeting'>, step: string, at: number): Change {
  // Counted, not by chance: two windows that follow the room at once begin the same row.
  const count = rowsIn(answers, register, 'used').filter((row) => row.run === run.id).length;
  const row = { id: `${run.id}-${count + 1}`, meeting: run.meeting, run: run.id, step, startedAt: iso(at) };
  return insertAt(placeOf(register, 'used'), row);
}

const openStretches = (answers: Answers): readonly Stretch[] =>
  stretchesOf(answers).filter(({ endedAt }) => endedAt === undefined);

const closed = (answers: Answers, at: number): readonly Change[] =>
  openStretches(answers).map(({ id, startedAt }) => set('used', id, 'endedAt', iso(Math.max(startedAt, at))));

/** Ends what goes on, and starts a meeting with its first step. */
export function startRun(
  answers: Answers,
  run: Pick<Run, 'id' | 'meeting' | 'minutes'>,
  step: string | undefined,
  now: number,
): readonly Change[] {
  const { id, meeting, minutes } = run;
  const row = { id, meeting, startedAt: iso(now), minutes: String(minutes) };
  return [
    ...endRun(answers, now),
    insertAt(placeOf(register, 'runs'), row),
    ...(step === undefined ? [] : [begun(answers, run, step, now)]),
  ];
}

/** The room has come to another step. Nothing while there is no meeting or a break, or when it is there already. */
export function moveOn(answers: Answers, step: string, now: number): readonly Change[] {
  const run = openRun(answers);
  const open = openStretches(answers);
  if (!run || open.length === 0 || open.some((stretch) => stretch.step === step)) return [];
  return [...closed(answers, now), begun(answers, run, step, now)];
}

export const pause = (answers: Answers, now: number): readonly Change[] => closed(answers, now);

/** Goes on with the step that stood before the room when the break began, or with another. */
export function goOn(answers: Answers, now: number, step?: string): readonly Change[] {
  const run = openRun(answers);
  const next = step ?? stretchesOf(answers).findLast((stretch) => stretch.run === run?.id)?.step;
  return run && next !== undefined && openStretches(answers).length === 0
    ? [begun(answers, run, next, now)]
    : [];
}

export const endRun = (answers: Answers, now: number): readonly Change[] => [
  ...closed(answers, now),
  ...runsOf(answers)
    .filter(({ endedAt }) => endedAt === undefined)
    .map(({ id, startedAt }) => set('runs', id, 'endedAt', iso(Math.max(startedAt, now)))),
];

/** A silence longer than this is a machine that slept: a hidden window is still woken once a minute. */
export const SILENCE = 3 * 60_000;
/** After a silence this long nobody sits there any more: the clock waits until somebody goes on. */
const GONE = 2 * 60 * 60_000;

/**
 * What was counted while the machine slept is not talk: the stretch ends when it was last heard, and a new one begins. So it does
 * where the clock was set back since: what was used until then stays.
 */
export function leaveSleepOut(answers: Answers, heardAt: number, now: number): readonly Change[] {
  const run = openRun(answers);
  const open = openStretches(answers).at(-1);
  // What began after the last mark was heard when it began.
  const last = Math.max(heardAt, open?.startedAt ?? 0);
  if (!run || !open) return [];
  // It begins in a time to come.
  if (open.startedAt - now >= SILENCE) return [...closed(answers, last), begun(answers, run, open.step, now)];
  if (now - last < SILENCE) return [];
  const ended = closed(answers, last);
  return now - last >= GONE ? ended : [...ended, begun(answers, run, open.step, now)];
}

/** The meeting went on while the machine slept: the gap before the stretch that runs is counted after all. */
export function countSleepIn(answers: Answers): readonly Change[] {
  const open = openStretches(answers).at(-1);
  const before = stretchesOf(answers).findLast(
    ({ id, run, step }) => id !== open?.id && run === open?.run && step === open?.step,
  );
  return open && before?.endedAt !== undefined && before.endedAt <= open.startedAt
    ? [set('used', open.id, 'startedAt', iso(before.endedAt))]
    : [];
}
