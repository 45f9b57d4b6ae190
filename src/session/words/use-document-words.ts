import { useMemo } from 'react';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { DraftLanguage } from '#domain/drafts/draft-words.ts';
import { useChosenTrust } from '#session/repositories/use-profile.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { documentLanguageOf } from './document-language.ts';
import { useWords } from './use-words.ts';
import { useWordsIn } from './use-words-in.ts';

type TrustWords = LoadedDocumentWords & Pick<DraftLanguage, 'trust'>;

/**
 * The words of the documents in the chosen language, or null until they are fetched. For what becomes people's
 * own text: a draft in another language than the documents must never be taken in the meantime.
 */
export function useChosenDocumentWords(): TrustWords | null {
  const code = documentLanguageOf(useAnswer(about, 'documentLanguage'));
  const steps = useWordsIn(code, 'steps');
  const documents = useWordsIn(code, 'documents');
  const drafts = useWordsIn(code, 'drafts');
  const trust = useChosenTrust(code);
  return useMemo(
    () => (steps && documents && drafts ? { steps, documents, drafts, ...(trust ? { trust } : {}) } : null),
    [steps, documents, drafts, trust],
  );
}

/** The words of the documents in the chosen language; the screen's own until they are fetched. */
export function useDocumentWords(): TrustWords {
  const steps = useWords('steps');
  const documents = useWords('documents');
  const drafts = useWords('drafts');
  return useChosenDocumentWords() ?? { steps, documents, drafts };
}
