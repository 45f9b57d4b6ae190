import type { DocumentDraftWords } from '#domain/drafts/draft-words.ts';
import { aidsNb } from './aids.nb.ts';
import { decisionEvidenceNb } from './decision-evidence.nb.ts';
import { mandateDraftsNb } from './mandate-drafts.nb.ts';
import { mandateFactSentencesNb } from './mandate-fact-sentences.nb.ts';
import { ownYearNb } from './own-year.nb.ts';
import { planSuggestionsNb } from './plan-suggestions.nb.ts';

/** What the program can write for people into their documents, in bokmål. */
export const draftsNb: DocumentDraftWords = {
  mandate: mandateDraftsNb,
  facts: mandateFactSentencesNb,
  plan: planSuggestionsNb,
  decision: decisionEvidenceNb,
  year: ownYearNb,
  aids: aidsNb,
};
