import type { ComponentType, ReactNode } from 'react';
import type { Question, RowsQuestion } from '#domain/guide/question.ts';
import type { StepId, steps } from '#domain/guide/steps.ts';
import type { FieldGroup } from '#domain/steps/fields.ts';
import type { FieldProps } from './field-props.ts';

type GuideStep = (typeof steps)[number];

type AskedId<S extends GuideStep> = {
  [F in keyof S['fields']]: S['fields'][F] extends { readonly hidden: true } ? never : F & string;
}[keyof S['fields']];

/** One field that deserves more than its kind gives. What stands round every field stands round it too. */
export interface FieldView<Q extends Question = Question> {
  readonly Editor?: ComponentType<FieldProps<Q>>;
  /** The editor says itself what the rows are called. */
  readonly nameless?: true;
  /** Stands over the field where it is approved and there to be read: what the editor draws over it else. */
  readonly OverLocked?: ComponentType;
  /** What the answer leads to, right after the field. */
  readonly After?: ComponentType;
}

export interface AsideProps {
  readonly children?: ReactNode;
  /** Set where it stands behind a tab, and the fields behind another. */
  readonly inTab?: {
    readonly isShown: boolean;
    /** Shows the fields instead, and draws them before it returns. */
    readonly leave: () => void;
  };
}

interface AnyView<F> {
  readonly fields?: F;
  /** Stands over the first field. */
  readonly Before?: ComponentType;
  /** Stands to the right where there is room, below where there is not. Given the fields of `asideGroup`, if any. */
  readonly Aside?: ComponentType<AsideProps>;
  /** Where there is no room beside the fields, the aside takes their place behind a tab instead of standing below. */
  readonly asideInTab?: true;
  /** A field of the step needs all the width: the aside stands below until there is room for both. */
  readonly wide?: true;
  /** What stands in the aside is slim; the width goes to the fields. */
  readonly slimAside?: true;
  /** These fields stand in the aside, and not among the others. */
  readonly asideGroup?: FieldGroup;
}

/**
 * What a step has beyond its fields in order, each drawn by its kind. It decides how a field looks, never which fields
 * there are: those are read from the declaration. Storage, documents and files never know of it.
 */
type StepView<S extends GuideStep> = AnyView<{
  readonly [F in AskedId<S>]?: FieldView<
    S['fields'][F & keyof S['fields']] extends { readonly kind: 'rows' } ? RowsQuestion : Question
  >;
}>;
export type StepViews = { readonly [S in GuideStep as S['id']]?: StepView<S> };

/** The view of a step that is known only when the program runs. */
export type ViewOfAnyStep = AnyView<Readonly<Record<string, FieldView | undefined>>>;

/** The view of a step by its id; an empty one where it has none. */
export function viewIn(views: StepViews, step: StepId): ViewOfAnyStep {
  // An editor of rows is only ever given rows: which fields it is for was seen to where it was declared.
  const found: unknown = views[step];
  return found ?? {};
}
