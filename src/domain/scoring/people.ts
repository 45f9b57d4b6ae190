import { filledRowsIn, numberIn } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import { about } from '../guide/steps/about.ts';
import type { Answers } from '../process/process.ts';

/** How many give scores and dots in the room: what somebody typed, else the participants; null where nobody knows. */
export function peopleInRoom(answers: Answers): number | null {
  const typed = numberIn(answers, meeting, 'people');
  const listed = filledRowsIn(answers, about, 'participants').length;
  return typed !== undefined && typed >= 1 ? Math.floor(typed) : listed > 0 ? listed : null;
}
