import { placeOf } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { writeMarks } from './decision-marks.ts';
import { marksOf } from './decided-when.ts';
import { endRun, openRun, startRun, type Run } from './used-time.ts';

const noted = (
  steps: readonly AnyStep[],
  answers: Answers,
  run: string,
  column: 'stoodAtStart' | 'stoodAtEnd',
): Change => setAt(placeOf(meeting, 'runs', run, column), writeMarks(marksOf(steps, answers)));

/** Ends what goes on, and starts a meeting: its clock, and a note of what stood as decided when it began. */
export const beginMeeting = (
  steps: readonly AnyStep[],
  answers: Answers,
  run: Pick<Run, 'id' | 'meeting' | 'minutes'>,
  first: string | undefined,
  now: number,
): readonly Change[] => [
  ...notedEnd(steps, answers),
  ...startRun(answers, run, first, now),
  noted(steps, answers, run.id, 'stoodAtStart'),
];

/** Ends the meeting that goes on, with a note of what stood as decided then. Nothing where none goes on. */
export const endMeeting = (steps: readonly AnyStep[], answers: Answers, now: number): readonly Change[] => [
  ...notedEnd(steps, answers),
  ...endRun(answers, now),
];

function notedEnd(steps: readonly AnyStep[], answers: Answers): readonly Change[] {
  const open = openRun(answers);
  return open ? [noted(steps, answers, open.id, 'stoodAtEnd')] : [];
}
