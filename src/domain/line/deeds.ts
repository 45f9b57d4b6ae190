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

/**
 * Keeps the place the line has made. Nothing is shown there that was shown from the one before: that one may have been another
 * trust's, and who chose it then has not chosen it here.
 */
export const keepPlace = ({ process, token }: PlaceOnLine): readonly Change[] => [
  setAt(placeOf(line, 'shares'), undefined),
  setAt(placeOf(line, 'toTrust'), undefined),
  setAt(placeOf(line, 'place'), process),
  setAt(placeOf(line, 'token'), token),
];

/** Something goes by the line from now on, or no longer. */
export const goesByLine = (what: 'byLine' | 'toTrust', on: boolean): readonly Change[] => [
  setAt(placeOf(line, what), on || undefined),
];

/** Where the process is shared with other machines. `begins`: it was shared from here. */
export interface Shared {
  readonly at: PlaceOnLine;
  readonly begins: boolean;
}

/** Where this process is shared; null where it is this machine's alone. */
export function sharedAt(answers: Answers): Shared | null {
  const { sharedPlace, sharedToken, shares } = answersIn(answers, line);
  const at = { process: textOf(sharedPlace), token: textOf(sharedToken) };
  if (at.process !== '' && at.token !== '') return { at, begins: false };
  const own = placeOnLine(answers);
  return shares === true && own ? { at: own, begins: true } : null;
}

/** From now on it is shared from here, and the others see this name. */
export const beginSharing = (name: string): readonly Change[] => [
  setAt(placeOf(line, 'myName'), name || undefined),
  setAt(placeOf(line, 'shares'), true),
];

/** It is shared no longer. All that is written stays. */
export const stopSharing = (): readonly Change[] =>
  (['shares', 'sharedPlace', 'sharedToken'] as const).map((field) => setAt(placeOf(line, field), undefined));

/** A process that a colleague shares, as it is kept on this machine. */
export const joinedAt = ({ process, token }: PlaceOnLine, name: string): Answers => ({
  [line.id]: { sharedPlace: process, sharedToken: token, ...(name && { myName: name }) },
});
