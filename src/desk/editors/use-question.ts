import { useMemo } from 'react';
import { questionOf, type Question } from '#domain/guide/question.ts';
import { useWords } from '#session/words/use-words.ts';

/** The question of a field, in the language of the screen; the same object until the language changes. */
export function useQuestion(stepId: string, fieldId: string): Question | null {
  const steps = useWords('steps');
  return useMemo(() => questionOf(steps, stepId, fieldId), [steps, stepId, fieldId]);
}
