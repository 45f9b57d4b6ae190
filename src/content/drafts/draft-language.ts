import type { Zone } from '#domain/scoring/zone.ts';
import type { StepsWords } from '#content/steps/steps-words.ts';
import type { FollowUpPlace } from './follow-ups.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import type { PlanSuggestionWords } from './plan-suggestion-words.ts';

/** What becomes people's own text when they take it: written in the language of the documents. */
export interface DocumentDraftWords {
  readonly mandate: MandateDraftWords;
  readonly plan: PlanSuggestionWords;
}

/** Everything the program can write for people, in one language. */
export interface DraftWords extends DocumentDraftWords {
  /** Two or three questions the one who leads the talk can ask when the answer is short or hypothetical. */
  readonly followUps: Readonly<Record<FollowUpPlace, readonly string[]>>;
  /** One sentence for each kind of cell in the 3×3 picture. */
  readonly zones: Readonly<Record<Zone, string>>;
}

/** A language that drafts can be written in: the words of the form, and those of the drafts. */
export interface DraftLanguage {
  readonly steps: StepsWords;
  readonly drafts: DocumentDraftWords;
}
