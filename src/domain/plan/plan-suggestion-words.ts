import type { SuggestionKind } from '#domain/plan/found-suggestions.ts';
import type { BankSource, InitiativeLevel, SubGoal, SuggestedRole } from '#domain/plan/suggested-as.ts';

/** What a measure is, and why it is suggested. `about` is the group, area or criterion, as people wrote it. */
export interface SuggestionWords {
  readonly measure: (about: string) => string;
  readonly because: (about: string) => string;
}

type OneWord = (word: string) => string;

export interface PlanSuggestionWords {
  readonly found: Readonly<Record<SuggestionKind, SuggestionWords>>;
  /** Why an entry of the bank is offered, where it comes from, and who takes the initiative. */
  readonly bank: {
    readonly common: string;
    readonly source: OneWord;
    readonly level: OneWord;
    readonly goal: OneWord;
    readonly sources: Readonly<Record<BankSource, string>>;
    readonly levels: Readonly<Record<InitiativeLevel, string>>;
    /** Whole sentences. */
    readonly goals: Readonly<Record<SubGoal, string>>;
  };
  readonly by: OneWord;
  readonly roles: Readonly<Record<SuggestedRole, string>>;
  /** When it should be done, counted from the first meeting of the panel. */
  readonly when: {
    readonly before: (weeks: number) => string;
    readonly firstYear: string;
    readonly afterAYear: string;
  };
}
