import type { Invitation } from '#domain/advance/invitation.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import type { FormWords } from './form-words.ts';

/** What a form is made from. Other people's answers are no part of it. */
export interface FormInput {
  readonly invitation: Invitation;
  readonly steps: readonly AnyStep[];
  /** By step id, in the language of the form. */
  readonly stepWords: Readonly<Record<string, AnyStepWords>>;
  readonly words: DocumentWords;
  readonly formWords: FormWords;
  /** ISO day. */
  readonly printedOn: string;
}

/** The words of a field, or of a column of it; its id stands in where a language lacks them. */
export function wordsOf(input: FormInput, step: string, field: string, column?: string): AnyFieldWords {
  const found = input.stepWords[step]?.fields[field];
  return (column === undefined ? found : found?.columns?.[column]) ?? { label: column ?? field };
}
