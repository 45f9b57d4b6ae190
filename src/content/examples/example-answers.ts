import type { AnswersOf } from '#domain/steps/define-step.ts';
import type { steps } from '#domain/guide/steps.ts';

/** A filled process, by step id: an answer to a question that is not asked does not compile. */
export type ExampleAnswers = { readonly [S in (typeof steps)[number] as S['id']]: AnswersOf<S['fields']> };
