import { useMemo } from 'react';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { steps } from '#domain/guide/steps.ts';
import { clockOf, type MeetingClock } from '#domain/meeting/clock.ts';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useNow } from '#session/clock/use-now.ts';

/** Often enough that no minute is shown late. */
const EVERY = 1_000;

/** The clock of the meeting that goes on, live; `undefined` when none does. */
export function useMeetingClock(): { readonly clock: MeetingClock | undefined; readonly now: number } {
  const now = useNow(EVERY);
  const answers = useAnswersOf(meeting);
  // The latest thing written may be a moment after the latest look at the clock.
  const clock = useMemo(() => clockOf(steps, answers, now), [answers, now]);
  return { clock, now };
}
