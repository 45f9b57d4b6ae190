import { marksOf } from '#domain/meeting/decided-when.ts';
import { writeMarks } from '#domain/meeting/decision-marks.ts';
import { MEETINGS } from '#domain/guide/choices.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';

/** The same answers after both meetings, in which all of it was decided: a process that has minutes. */
export function afterMeetings(answers: Answers): Answers {
  const marks = writeMarks(marksOf(steps, answers));
  const before = writeMarks(marksOf(steps, {}));
  const runs = MEETINGS.map((meeting, index) => ({
    id: `run-${index}`,
    meeting,
    startedAt: `2027-02-${10 + 7 * index}T08:00:00.000Z`,
    endedAt: `2027-02-${10 + 7 * index}T09:30:00.000Z`,
    stoodAtStart: index === 0 ? before : marks,
    stoodAtEnd: marks,
  }));
  return { ...answers, meeting: { ...answers['meeting'], runs } };
}
