import type { ColumnId, FieldId } from '../guide/read.ts';
import type { StepId, steps } from '../guide/steps.ts';
import type { Place } from '../process/place.ts';
import type { AnyStep } from '../steps/define-step.ts';

type StepOf<Id extends StepId> = Extract<(typeof steps)[number], { readonly id: Id }>;
/** Of a field with rows the columns, of any other `whole`. */
type Concrete<S extends AnyStep> = {
  readonly [F in FieldId<S>]?: S['fields'][F] extends { readonly kind: 'rows' }
    ? readonly ColumnId<S, F>[]
    : 'whole';
};

/** Where the form asks for something concrete, by step. */
export const CONCRETE = {
  mapping: { units: ['involvementToday'] },
  summary: { satisfiedWith: 'whole', areasToStrengthen: 'whole' },
  constraints: { purpose: 'whole' },
  strategy: {
    missedInput: 'whole',
    missedConcretely: 'whole',
    betterForm: 'whole',
    challenges: ['text', 'contribution'],
    opportunities: ['text', 'contribution'],
  },
  insight: { areas: ['text'] },
  decision: { reason: 'whole', greatestValue: 'whole' },
  criteria: { criteria: ['text'] },
  groups: { groups: ['rationale'] },
  mandate: { purpose: 'whole', caseHandling: 'whole', evaluation: 'whole' },
  plan: { measures: ['measure', 'indicator'] },
} as const satisfies { readonly [Id in StepId]?: Concrete<StepOf<Id>> };

/** Two or three questions to ask aloud when an answer is short or hypothetical. */
export type FollowUps = readonly string[];

/** The questions at each place that asks for something concrete, in one language. */
export type FollowUpWords = {
  readonly [S in keyof typeof CONCRETE]: {
    readonly [F in keyof (typeof CONCRETE)[S]]: (typeof CONCRETE)[S][F] extends readonly (infer C extends
      string)[]
      ? Readonly<Record<C, FollowUps>>
      : FollowUps;
  };
};

/** The questions at a field or a column; none where the form does not ask for something concrete. */
export function followUpsAt(
  words: FollowUpWords,
  { step, field, column }: Pick<Place, 'step' | 'field' | 'column'>,
): FollowUps {
  const found = [step, field, ...(column === undefined ? [] : [column])].reduce<unknown>(
    (inside, id) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, id)
        ? (inside as Readonly<Record<string, unknown>>)[id]
        : undefined,
    words,
  );
  return Array.isArray(found) ? (found as FollowUps) : [];
}
