import type { MeetingId } from '#domain/guide/choices.ts';
import { about } from '#domain/guide/steps/about.ts';
import { enteredMeeting, isPast } from '#domain/meeting/meetings.ts';
import { nextMeeting } from '#domain/meeting/outcome.ts';
import { today } from '#session/clock/today.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useMeetingNames } from './use-meeting-names.ts';

/** The meeting to offer: the one that goes on, else the first that was not held and whose day has not passed. */
export function useNextMeeting(): MeetingId {
  const entered = useAnswersOf(about);
  const names = useMeetingNames();
  const now = today();
  return useProcess(({ process }) =>
    nextMeeting(process.answers, (id) => isPast(enteredMeeting(entered, id, names), now)),
  );
}
