import type { DraftWords } from '#domain/drafts/draft-words.ts';
import { followUpsNb } from './follow-ups.nb.ts';
import { mandateDraftsNb } from './mandate-drafts.nb.ts';
import { planSuggestionsNb } from './plan-suggestions.nb.ts';
import { zonesNb } from './zones.nb.ts';

/** Everything the program can write for people, in bokmål. */
export const draftsNb: DraftWords = {
  mandate: mandateDraftsNb,
  plan: planSuggestionsNb,
  followUps: followUpsNb,
  zones: zonesNb,
};
