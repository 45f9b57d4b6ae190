import type { Place } from '#domain/process/place.ts';
import { valueAt } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';

type StepsWords = Readonly<Record<string, AnyStepWords>>;

/** What is asked in a place, and of which row: «Post 2» and «Hvilken brukermedvirkning …». */
export function placeLabel(
  { step, field, row, column }: Place,
  given: { readonly answers: Answers; readonly words: StepsWords; readonly goneRow: string },
): { readonly row: string; readonly question: string } {
  const labels = fieldWordsOf(given.words, step, field);
  const question = (column === undefined ? labels?.label : labels?.columns?.[column]?.label) ?? field;
  if (row === undefined) return { row: '', question };
  const name = textOf(valueAt(given.answers, step, [field, row, 'name'])).trim();
  return { row: name || given.goneRow, question };
}

/** A value as a person reads it: the word of a choice, else as it was written. */
export function placeText({ step, field, column }: Place, text: string, words: StepsWords): string {
  const labels = fieldWordsOf(words, step, field);
  const own = column === undefined ? labels : labels?.columns?.[column];
  return own?.options?.[text] ?? text;
}
