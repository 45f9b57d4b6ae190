import type { Place } from '#domain/process/place.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';

/** A value as a person reads it: the word of a choice, else as it was written. */
export function placeText(
  { step, field, column }: Place,
  text: string,
  words: Readonly<Record<string, AnyStepWords>>,
): string {
  const labels = fieldWordsOf(words, step, field);
  const own = column === undefined ? labels : labels?.columns?.[column];
  return own?.options?.[text] ?? text;
}
