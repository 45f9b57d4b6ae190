import { useMemo } from 'react';
import { aboutBody } from '#documents/words/about-body.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import { about } from '#domain/guide/steps/about.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** The words of the documents in the language of the screen, about the body of the open process by what it is called. */
export function useBodyWords(): DocumentWords {
  const words = useWords('documents');
  const name = useAnswer(about, 'bodyName');
  return useMemo(() => aboutBody(words, typeof name === 'string' ? name : ''), [words, name]);
}
