import type { StepWords } from '#domain/steps/step-words.ts';
import type { steps } from './steps.ts';

/** The words of every step in one language, by step id: a missing step or text does not compile. */
export type StepsWords = { readonly [S in (typeof steps)[number] as S['id']]: StepWords<S> };
