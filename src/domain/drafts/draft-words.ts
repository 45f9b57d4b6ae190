import type { StepsWords } from '../guide/guide-words.ts';
import type { SpokenProfile } from '../profile/profile.ts';
import type { PlanSuggestionWords } from '../plan/plan-suggestion-words.ts';
import type { AidWords } from './aids.ts';
import type { EvidenceWords } from './decision-evidence.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import type { MandateFactWords } from './mandate-fact-words.ts';
import type { OwnYearWords } from './own-year-pieces.ts';

/** What becomes people's own text when they take it: written in the language of the documents. */
export interface DocumentDraftWords {
  readonly mandate: MandateDraftWords;
  readonly facts: MandateFactWords;
  readonly plan: PlanSuggestionWords;
  readonly decision: EvidenceWords;
  readonly year: OwnYearWords;
  readonly aids: AidWords;
}

/** A language that drafts can be written in: the words of the form, and those of the drafts. */
export interface DraftLanguage {
  readonly steps: StepsWords;
  readonly drafts: DocumentDraftWords;
  /** What the trust itself says, in the same language; absent where no profile of a trust is chosen. */
  readonly trust?: SpokenProfile;
}
