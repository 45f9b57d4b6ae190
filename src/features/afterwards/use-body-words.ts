import { useMemo } from 'react';
import { aboutBody, shortBody } from '#documents/words/about-body.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import { capital } from '#domain/values/sentence.ts';
import { about } from '#domain/guide/steps/about.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';

/** The words of the documents in the language of the screen, about the body of the open process by what it is called. */
export function useBodyWords(): DocumentWords {
  const words = useWords('documents');
  const name = useAnswer(about, 'bodyName');
  return useMemo(() => aboutBody(words, typeof name === 'string' ? name : ''), [words, name]);
}

/** What the body of the open process is called in those words, which may be people's own. */
export function useOwnBody(): readonly string[] {
  const { definite } = useWords('documents');
  const name = useAnswer(about, 'bodyName');
  return useMemo(() => {
    const said = shortBody(typeof name === 'string' ? name : '', definite);
    return [said, capital(said)];
  }, [definite, name]);
}
