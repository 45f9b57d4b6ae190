import type { SuggestionKind } from '#domain/plan/found-suggestions.ts';

/** What a measure is, and why it is suggested. `about` is the group, area or criterion, as people wrote it. */
export interface SuggestionWords {
  readonly measure: (about: string) => string;
  readonly because: (about: string) => string;
}

export interface PlanSuggestionWords {
  readonly found: Readonly<Record<SuggestionKind, SuggestionWords>>;
  /** Why an entry of the bank is offered. */
  readonly bank: string;
}
