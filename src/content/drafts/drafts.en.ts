import type { DocumentDraftWords } from '#domain/drafts/draft-words.ts';
import { aidsEn } from './aids.en.ts';
import { decisionEvidenceEn } from './decision-evidence.en.ts';
import { mandateDraftsEn } from './mandate-drafts.en.ts';
import { mandateFactSentencesEn } from './mandate-fact-sentences.en.ts';
import { ownYearEn } from './own-year.en.ts';
import { planSuggestionsEn } from './plan-suggestions.en.ts';

/** What the program can write into the documents for people, in English. */
export const draftsEn: DocumentDraftWords = {
  mandate: mandateDraftsEn,
  facts: mandateFactSentencesEn,
  plan: planSuggestionsEn,
  decision: decisionEvidenceEn,
  year: ownYearEn,
  aids: aidsEn,
};
