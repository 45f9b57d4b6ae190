/** Thinking alone, in pairs, in fours, and all together: minutes of each (1-2-4-all). */
export const ROUNDS = [
  { id: 'alone', minutes: 1 },
  { id: 'pairs', minutes: 2 },
  { id: 'fours', minutes: 4 },
  { id: 'all', minutes: 5 },
] as const;
export type RoundId = (typeof ROUNDS)[number]['id'];

/** A timer that stands still or runs; written as JSON between windows and over a reload. */
export interface ThinkTimer {
  /** Place in `ROUNDS`. */
  readonly round: number;
  /** Milliseconds left when it last stood still or was started; 0 and up. */
  readonly left: number;
  /** Milliseconds since 1970; none while it stands still. */
  readonly runningSince?: number;
}

const fullRound = (round: number): ThinkTimer => ({ round, left: (ROUNDS[round]?.minutes ?? 0) * 60_000 });

/** The first round, not started. */
export const freshTimer: ThinkTimer = fullRound(0);

/** Milliseconds left at `now`, never below 0 and never more than there was: a clock set back gives no time. */
export const leftAt = ({ left, runningSince }: ThinkTimer, now: number): number =>
  runningSince === undefined ? left : Math.min(left, Math.max(0, left - (now - runningSince)));

export const startTimer = (timer: ThinkTimer, now: number): ThinkTimer => ({
  ...stopTimer(timer, now),
  runningSince: now,
});

export const stopTimer = (timer: ThinkTimer, now: number): ThinkTimer => ({
  round: timer.round,
  left: leftAt(timer, now),
});

/** Another round, whole; it runs on if this one did. Stays at the ends. */
export function toRound(timer: ThinkTimer, by: -1 | 1, now: number): ThinkTimer {
  const next = fullRound(Math.min(ROUNDS.length - 1, Math.max(0, timer.round + by)));
  return timer.runningSince === undefined ? next : startTimer(next, now);
}

/** More time for the round. */
export const extendTimer = (timer: ThinkTimer, minutes: number, now: number): ThinkTimer => {
  const left = leftAt(timer, now) + minutes * 60_000;
  return timer.runningSince === undefined
    ? { round: timer.round, left }
    : { round: timer.round, left, runningSince: now };
};

/** A timer from another window or a kept note; a fresh one where it makes no sense. */
export function readTimer(value: unknown): ThinkTimer {
  if (typeof value !== 'object' || value === null) return freshTimer;
  const { round, left, runningSince } = value as Record<string, unknown>;
  const known = typeof round === 'number' && ROUNDS[round] !== undefined;
  if (!known || typeof left !== 'number' || !(left >= 0)) return freshTimer;
  return typeof runningSince === 'number' ? { round, left, runningSince } : { round, left };
}
