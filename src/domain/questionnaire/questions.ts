import { AUDIENCES, type Audience } from '../guide/choices.ts';
import { QUESTIONS } from '../guide/registers/questionnaires.ts';

export type QuestionId = { [A in Audience]: keyof (typeof QUESTIONS)[A] & string }[Audience];

/** One question: how far somebody agrees, or in their own words. */
export interface Question {
  readonly id: QuestionId;
  readonly kind: 'scale' | 'paragraph';
}

/** What an audience is asked, in its order. */
export const questionsOf = (audience: Audience): readonly Question[] =>
  Object.entries(QUESTIONS[audience]).map(([id, { kind }]) => ({ id: id as QuestionId, kind }));

/** What both audiences say how far they agree to. */
export const SHARED_QUESTIONS: readonly QuestionId[] = questionsOf('members')
  .filter(({ id, kind }) => kind === 'scale' && id in QUESTIONS.leaders)
  .map(({ id }) => id);

/** Every question there is, each once. */
export const EVERY_QUESTION: readonly QuestionId[] = [
  ...new Set(AUDIENCES.flatMap((audience) => questionsOf(audience).map(({ id }) => id))),
];
