import { placeOf, rowsIn } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import { countOf } from '../process/counts.ts';
import { pathOf } from '../process/place.ts';
import type { Answers } from '../process/process.ts';

/** How many times a participant has had the word, by row id of `about.participants`. */
export const timesSpoken = (answers: Answers, participant: string): number =>
  countOf(rowsIn(answers, meeting, 'spoken').find(({ id }) => id === participant)?.times) ?? 0;

/** A participant is given the word once more. */
export function giveTheWord(participant: string): readonly Change[] {
  const place = placeOf(meeting, 'spoken', participant, 'times');
  return [{ kind: 'add', step: place.step, path: pathOf(place), by: 1 }];
}

/** Counting who has spoken begins anew. */
export const forgetSpoken = (): readonly Change[] => [setAt(placeOf(meeting, 'spoken'), undefined)];
