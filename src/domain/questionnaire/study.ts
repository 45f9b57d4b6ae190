import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import { pathOf, type Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { valueAt } from '../process/value-at.ts';
import { textForm } from '../values/same-text.ts';

/** Adds a text under what a person has written; nothing where it stands there already. */
export function addedBelow(answers: Answers, place: Place, text: string): readonly Change[] {
  const now = textOf(valueAt(answers, place.step, pathOf(place))).trim();
  if (text === '' || textForm(now).includes(textForm(text))) return [];
  return [setAt(place, now === '' ? text : `${now}\n\n${text}`)];
}
