import { steps } from '#domain/guide/steps.ts';
import type { StepsWords } from '#domain/guide/guide-words.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import type { Field } from '#domain/steps/fields.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';

export interface Question {
  readonly step: AnyStep;
  readonly stepWords: AnyStepWords;
  readonly fieldId: string;
  readonly field: Field;
  readonly words: AnyFieldWords;
}

/** The declaration and the words of a field by its ids; null when the program knows no such field. */
export function questionOf(stepsWords: StepsWords, stepId: string, fieldId: string): Question | null {
  const step = steps.find((candidate) => candidate.id === stepId) as AnyStep | undefined;
  const field = step && fieldsOf(step).find(([id]) => id === fieldId)?.[1];
  const stepWords = stepWordsOf(stepsWords, stepId);
  const fieldWords = stepWords?.fields[fieldId];
  if (!step || !field || !stepWords || !fieldWords) return null;
  return { step, stepWords, fieldId, field, words: fieldWords };
}
