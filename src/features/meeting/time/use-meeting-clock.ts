import { useMemo } from 'react';
import { steps } from '#domain/guide/steps.ts';
import { clockOf, type MeetingClock } from '#domain/meeting/clock.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useNow } from './use-now.ts';

/** Often enough that no minute is shown late. */
const EVERY = 1_000;

/** The clock of the meeting that goes on, live; `undefined` when none does. */
export function useMeetingClock(): { readonly clock: MeetingClock | undefined; readonly now: number } {
  const now = useNow(EVERY);
  const meeting = useProcess(({ process }) => process.answers['meeting']);
  // The latest thing written may be a moment after the latest look at the clock.
  const clock = useMemo(() => clockOf(steps, meeting ? { meeting } : {}, now), [meeting, now]);
  return { clock, now };
}
