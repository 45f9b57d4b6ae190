import type { DocumentDraftWords } from '#domain/drafts/draft-words.ts';
import { aidsNn } from './aids.nn.ts';
import { decisionEvidenceNn } from './decision-evidence.nn.ts';
import { mandateDraftsNn } from './mandate-drafts.nn.ts';
import { mandateFactSentencesNn } from './mandate-fact-sentences.nn.ts';
import { ownYearNn } from './own-year.nn.ts';
import { planSuggestionsNn } from './plan-suggestions.nn.ts';

/** What the program can write into the documents for people, in nynorsk. */
export const draftsNn: DocumentDraftWords = {
  mandate: mandateDraftsNn,
  facts: mandateFactSentencesNn,
  plan: planSuggestionsNn,
  decision: decisionEvidenceNn,
  year: ownYearNn,
  aids: aidsNn,
};
