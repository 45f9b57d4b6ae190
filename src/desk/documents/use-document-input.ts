import { useMemo } from 'react';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import type { Process } from '#domain/process/process.ts';
import { today } from '#session/clock/today.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
import { useProfile } from '#session/repositories/use-profile.ts';
import { useDocumentWords } from '#session/words/use-document-words.ts';
import { documentInputOf } from './document-input.ts';

/**
 * What the documents of the open process are made from, to be shown here. `process`: the open one, which the caller may
 * let lag behind. In the language of the screen until the one of the documents is fetched.
 */
export function useDocumentInput(process: Process): DocumentInput {
  const { steps, documents } = useDocumentWords();
  const profile = useProfile();
  return useMemo(
    () =>
      documentInputOf(process, {
        spoken: { steps, documents },
        printedOn: today(),
        wallClock: wallClock(),
        profile,
      }),
    [process, steps, documents, profile],
  );
}
