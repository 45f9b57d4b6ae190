import { fieldsOf, type AnyStep } from '../steps/define-step.ts';
import type { Field, RowsField } from '../steps/fields.ts';
import type { AnyFieldWords, AnyStepWords } from '../steps/step-words.ts';
import { stepWordsOf } from '../steps/words-by-id.ts';
import { steps } from './steps.ts';

/** A field that is asked, with everything that is said about it: what a page, a scene or a form draws. */
export interface Question {
  readonly step: AnyStep;
  readonly stepWords: AnyStepWords;
  readonly fieldId: string;
  readonly field: Field;
  readonly words: AnyFieldWords;
}

/** A question that is answered with rows. */
export interface RowsQuestion extends Question {
  readonly field: RowsField;
}

export const asksForRows = (question: Question): question is RowsQuestion => question.field.kind === 'rows';

/** The question of a field by its ids; null when the guide asks no such field. */
export function questionOf(
  words: Readonly<Record<string, AnyStepWords>>,
  stepId: string,
  fieldId: string,
): Question | null {
  const step: AnyStep | undefined = steps.find(({ id }) => id === stepId);
  const field = step && fieldsOf(step).find(([id]) => id === fieldId)?.[1];
  const stepWords = stepWordsOf(words, stepId);
  const fieldWords = stepWords?.fields[fieldId];
  return step && field && stepWords && fieldWords
    ? { step, stepWords, fieldId, field, words: fieldWords }
    : null;
}

/** The same rows, asked for in only some of their columns; the order is that of the declaration. */
export const withColumns = (question: RowsQuestion, wanted: (column: string) => boolean): RowsQuestion => ({
  ...question,
  field: {
    ...question.field,
    columns: Object.fromEntries(Object.entries(question.field.columns).filter(([id]) => wanted(id))),
  },
});
