import type { Fields } from './define-step.ts';

/**
 * The words of a step, typed from its declaration: a field, option, column, bank entry or advice
 * without a text does not compile, in any language.
 */
type OptionWords<F> = F extends { options: readonly (infer O extends string)[] }
  ? { readonly options: Readonly<Record<O, string>> }
  : unknown;
type SuggestionWords<F> = F extends { suggestions: readonly (infer O extends string)[] }
  ? { readonly suggestions: Readonly<Record<O, string>> }
  : unknown;
type ItemWords<F> = F extends { items: readonly (infer O extends string)[] }
  ? { readonly items: Readonly<Record<O, string>>; readonly addOwn: string; readonly ownLabel: string }
  : unknown;
type BankWords<F> = F extends { bank: readonly (infer O extends string)[] }
  ? { readonly bank: Readonly<Record<O, string>>; readonly bankTitle: string }
  : unknown;
type ReasonWords<F> = F extends { bank: readonly (infer O extends string)[]; bankReasons: true }
  ? { readonly bankReasons: Readonly<Record<O, string>> }
  : unknown;
type ScaleWords<F> = F extends { kind: 'scale' | 'tally' | 'matrix' }
  ? { readonly scale: { readonly 1: string; readonly 2: string; readonly 3: string } }
  : unknown;
type RowsWords<F> = F extends { kind: 'rows'; columns: infer C extends Readonly<Record<string, unknown>> }
  ? {
      readonly columns: { readonly [K in keyof C]: FieldWords<C[K]> };
      /** One row, lower case singular: "interessent". Used in "Fjern interessent 3". */
      readonly row: string;
      /** The button: "Legg til interessent". */
      readonly add: string;
    }
  : unknown;

export type FieldWords<F> = {
  readonly label: string;
  /** One or two short sentences under the label. */
  readonly help?: string;
  /** Sub-questions the text should answer; shown as a short list under the label. */
  readonly prompts?: readonly string[];
} & OptionWords<F> &
  SuggestionWords<F> &
  ItemWords<F> &
  BankWords<F> &
  ReasonWords<F> &
  ScaleWords<F> &
  RowsWords<F>;

export interface GuidanceSection {
  readonly heading: string;
  readonly text?: string;
  readonly points?: readonly string[];
  /** A made-up example of a good answer. */
  readonly example?: string;
}

export interface StepWordsBase {
  readonly title: string;
  /** For tight places (buttons, menus); the title where absent. */
  readonly shortTitle?: string;
  /** Why this is asked: one or two sentences, the lead of the page. */
  readonly why: string;
  /** What a good answer looks like: the first lines of the guidance panel. */
  readonly goodAnswer: string;
  readonly guidance: readonly GuidanceSection[];
  /** Questions the facilitator can ask aloud to open the step. */
  readonly openers: readonly string[];
}

type AdviceWords<A extends string> = [A] extends [never]
  ? unknown
  : { readonly advice: Readonly<Record<A, (about: string) => string>> };

export type StepWords<S extends { fields: Fields; advice?: readonly string[] }> = StepWordsBase & {
  readonly fields: {
    readonly [
      K in keyof S['fields'] as S['fields'][K] extends { readonly hidden: true } ? never : K
    ]: FieldWords<S['fields'][K]>;
  };
} & AdviceWords<NonNullable<S['advice']>[number]>;

/** What machines see of the words of a field: everything possible, nothing certain but the label. */
export interface AnyFieldWords {
  readonly label: string;
  readonly help?: string;
  readonly prompts?: readonly string[];
  readonly options?: Readonly<Record<string, string>>;
  readonly suggestions?: Readonly<Record<string, string>>;
  readonly items?: Readonly<Record<string, string>>;
  readonly addOwn?: string;
  readonly ownLabel?: string;
  readonly bank?: Readonly<Record<string, string>>;
  readonly bankTitle?: string;
  readonly bankReasons?: Readonly<Record<string, string>>;
  readonly scale?: { readonly 1: string; readonly 2: string; readonly 3: string };
  readonly columns?: Readonly<Record<string, AnyFieldWords>>;
  readonly row?: string;
  readonly add?: string;
}
export type AnyStepWords = StepWordsBase & {
  readonly fields: Readonly<Record<string, AnyFieldWords>>;
  readonly advice?: Readonly<Record<string, (about: string) => string>>;
};
