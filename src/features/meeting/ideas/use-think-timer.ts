import {
  extendTimer,
  freshTimer,
  leftAt,
  readTimer,
  ROUNDS,
  startTimer,
  stopTimer,
  toRound,
  type RoundId,
} from '#domain/meeting/think-timer.ts';
import { useRoomPart } from '#session/room/room-context.tsx';
import { useNow } from '#session/clock/use-now.ts';

export interface ThinkingTime {
  readonly round: RoundId;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Whole seconds left. */
  readonly left: number;
  readonly running: boolean;
  readonly toggle: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly more: () => void;
}

/** The timer of one, two, four and all; the same in every window of the meeting, and over a reload. */
export function useThinkTimer(step: string): ThinkingTime {
  const [timer, setTimer] = useRoomPart(`think/${step}`, readTimer);
  const now = useNow(500);
  const left = leftAt(timer, Math.max(now, timer.runningSince ?? 0));
  const round = ROUNDS[timer.round] ?? ROUNDS[0];
  return {
    round: round.id,
    number: timer.round + 1,
    of: ROUNDS.length,
    left: Math.ceil(left / 1000),
    running: timer.runningSince !== undefined && left > 0,
    toggle: () => {
      const at = Date.now();
      if (timer.runningSince !== undefined && left > 0) setTimer(stopTimer(timer, at));
      // A round that ran out begins anew.
      else
        setTimer(
          startTimer(left > 0 ? timer : toRound({ ...freshTimer, round: timer.round + 1 }, -1, at), at),
        );
    },
    move: (by) => setTimer(toRound(timer, by, Date.now())),
    more: () => setTimer(extendTimer(timer, 1, Date.now())),
  };
}
