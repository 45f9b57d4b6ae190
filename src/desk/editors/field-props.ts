import type { Question } from '#domain/guide/question.ts';

/** What the editor of a field is given. Name, help, advice and the way to park it stand round it (`FieldFrame`). */
export interface FieldProps<Q extends Question = Question> {
  readonly question: Q;
}
