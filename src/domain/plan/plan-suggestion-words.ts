import type { SuggestionKind } from '#domain/plan/found-suggestions.ts';

/** What a measure is, and why it is suggested. `about` is the group, area or criterion, as people wrote it. */
export interface SuggestionWords {
  readonly measure: (about: string) => string;
  readonly because: (about: string) => string;
}

export interface PlanSuggestionWords {
  readonly found: Readonly<Record<SuggestionKind, SuggestionWords>>;
  /** A step that was begun and not finished; `fields` are the names of what is missing. */
  readonly unanswered: {
    readonly measure: (step: string, fields: string) => string;
    readonly because: (count: number) => string;
  };
  /** Why an entry of the bank is offered. */
  readonly bank: string;
}
