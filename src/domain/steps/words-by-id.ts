import type { AnyFieldWords, AnyStepWords } from './step-words.ts';

type AnySteps = Readonly<Record<string, AnyStepWords>>;

/**
 * The words of a step by an id that is known only when the program runs. Undefined for an id the guide lacks: a
 * file made elsewhere can hold any. Where the step is known beforehand, `steps.groups` says more and does not
 * compile when misspelt.
 */
export const stepWordsOf = (steps: AnySteps, step: string): AnyStepWords | undefined =>
  Object.hasOwn(steps, step) ? steps[step] : undefined;

/** The words of a field by ids that are known only when the program runs; undefined for a field that is not asked. */
export function fieldWordsOf(steps: AnySteps, step: string, field: string): AnyFieldWords | undefined {
  const fields = stepWordsOf(steps, step)?.fields;
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
