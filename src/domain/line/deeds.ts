import { answersIn, placeOf } from '../guide/read.ts';
import { line } from '../guide/registers/line.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';

/** A process's own place on the line. */
export interface PlaceOnLine {
  readonly process: string;
  readonly token: string;
}

/** The place this process has on the line; null where it has none. */
export function placeOnLine(answers: Answers): PlaceOnLine | null {
  const { place, token } = answersIn(answers, line);
  const found = { process: textOf(place), token: textOf(token) };
  return found.process !== '' && found.token !== '' ? found : null;
}

/** Keeps the place the line has made. */
export const keepPlace = ({ process, token }: PlaceOnLine): readonly Change[] => [
  setAt(placeOf(line, 'place'), process),
  setAt(placeOf(line, 'token'), token),
];

/** Something goes by the line from now on, or no longer. */
export const goesByLine = (what: 'byLine' | 'toTrust', on: boolean): readonly Change[] => [
  setAt(placeOf(line, what), on || undefined),
];
