import type { Change } from './change.ts';
import type { TallyPlace } from './counts.ts';
import { pathOf, type Place } from './place.ts';

/**
 * Ticks one option of a checklist or one row of a reference, or takes the tick away. Others in the same list stay as they
 * are, also those another window ticks meanwhile.
 */
export const tick = (place: Place, id: string, on: boolean): readonly Change[] => [
  { kind: on ? 'include' : 'exclude', step: place.step, path: pathOf(place), id },
];

/** The ticks that make `before` into `after`: for a control that tells what is chosen, not what was pressed. */
export const tickAll = (
  place: Place,
  before: readonly string[],
  after: readonly string[],
): readonly Change[] => [
  ...before.filter((id) => !after.includes(id)).flatMap((id) => tick(place, id, false)),
  ...after.filter((id) => !before.includes(id)).flatMap((id) => tick(place, id, true)),
];

/** So many more, or fewer below zero, who said one of three; those another window counts meanwhile stay counted. */
export const countMore = (place: Place, at: TallyPlace, by: number): readonly Change[] =>
  by === 0 ? [] : [{ kind: 'add', step: place.step, path: pathOf(place), by, at }];
