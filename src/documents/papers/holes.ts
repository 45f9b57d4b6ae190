import type { AnyStep } from '#domain/steps/define-step.ts';
import { progressOf } from '#domain/steps/progress.ts';
import type { Place } from '#domain/process/place.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { placeNameOf } from '#domain/steps/place-name.ts';
import { namingOf, type DocumentInput } from '#documents/blocks/field-given.ts';

/** An expected answer nobody has given, with the words a person knows it by. */
export interface Hole {
  readonly source: Place;
  readonly text: string;
  /** What of the words are people's own: the name of the row it is missing in. */
  readonly own?: string;
}

function holesOfStep(input: DocumentInput, step: AnyStep): readonly Hole[] {
  const answers = stepAnswers(input.process, step.id);
  return progressOf(step, answers).missing.map((missed): Hole => {
    const source = { step: step.id, ...missed };
    const { question, row } = placeNameOf(source, namingOf(input));
    const text = question || (missed.column ?? missed.field);
    if (missed.column === undefined) return { source, text };
    return { source, text: `${row || input.words.unnamed}: ${text}`, ...(row === '' ? {} : { own: row }) };
  });
}

/** What is missing in these steps, in their order; in all steps where none are named. */
export const holesIn = (input: DocumentInput, steps?: readonly string[]): readonly Hole[] =>
  input.steps
    .filter(({ id }) => steps === undefined || steps.includes(id))
    .flatMap((step) => holesOfStep(input, step));
