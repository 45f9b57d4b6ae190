import { steps } from '#domain/guide/steps.ts';
import type { Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import { minutesOf, timePlanOf } from '#domain/meeting/time-plan.ts';
import { beginMeeting, endMeeting } from '#domain/meeting/hold-meeting.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { newId } from '#session/machine/new-id.ts';
import type { ProcessStore } from '#session/process/process-store.ts';

/** Changes of the clock bypass undo: they say what has happened in the room (decision 0023). Nothing is done for no changes. */
export function clockDeed(
  store: ProcessStore,
  changes: (answers: Answers, now: number) => readonly Change[],
): void {
  const made = changes(store.getState().process.answers, Date.now());
  if (made.length > 0) changeForGood(store, made);
}

/** Starts a meeting with the first step of its plan; gives that step. The plan as it is now is what the meeting is behind or ahead of. */
export function startMeeting(store: ProcessStore, meeting: MeetingId): string | undefined {
  const { answers } = store.getState().process;
  const plan = timePlanOf(steps, answers, meeting);
  const first = plan.find(({ left }) => left === undefined)?.step;
  const minutes = minutesOf(plan);
  clockDeed(store, (now, at) => beginMeeting(steps, now, { id: newId(), meeting, minutes }, first, at));
  return first;
}

/** Ends the meeting that goes on, in every window. */
export const endTheMeeting = (store: ProcessStore): void =>
  clockDeed(store, (answers, now) => endMeeting(steps, answers, now));
