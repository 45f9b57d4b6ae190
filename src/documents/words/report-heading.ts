import type { constraints } from '#domain/guide/steps/constraints.ts';
import type { criteria } from '#domain/guide/steps/criteria.ts';
import type { decision } from '#domain/guide/steps/decision.ts';
import type { groups } from '#domain/guide/steps/groups.ts';
import type { insight } from '#domain/guide/steps/insight.ts';
import type { roles } from '#domain/guide/steps/roles.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { strategy } from '#domain/guide/steps/strategy.ts';
import type { summary } from '#domain/guide/steps/summary.ts';
import type { FieldId } from '#domain/guide/read.ts';
import type { Place } from '#domain/process/place.ts';

type Of<Field extends string, Asked extends Field> = Readonly<Record<Asked, string>>;

/** Fields that are asked for by a question, or by half a sentence: a paper that is sent on says what the answer is about. By step. */
export interface ReportHeadings {
  readonly stakeholders: Of<FieldId<typeof stakeholders>, 'groups'>;
  readonly summary: Of<FieldId<typeof summary>, 'satisfiedWith' | 'areasToStrengthen'>;
  readonly constraints: Of<FieldId<typeof constraints>, 'notOpen' | 'feePaid' | 'feeBasis' | 'feeRounding'>;
  readonly strategy: Of<
    FieldId<typeof strategy>,
    'missedInput' | 'missedConcretely' | 'betterForm' | 'challenges' | 'opportunities'
  >;
  readonly insight: Of<FieldId<typeof insight>, 'knownSources' | 'areas'>;
  readonly criteria: Of<FieldId<typeof criteria>, 'criteria'>;
  readonly groups: Of<FieldId<typeof groups>, 'groups'>;
  readonly roles: Of<
    FieldId<typeof roles>,
    'projectStage' | 'inputLevel' | 'whyUsers' | 'success' | 'decidedBy'
  >;
  readonly decision: Of<FieldId<typeof decision>, 'greatestValue'>;
}

/** The heading of this field; `undefined` where its own label says what it is about. */
export function reportHeading(headings: ReportHeadings, { step, field }: Place): string | undefined {
  const bySteps: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = { ...headings };
  const ofStep = Object.hasOwn(bySteps, step) ? bySteps[step] : undefined;
  return ofStep && Object.hasOwn(ofStep, field) ? ofStep[field] : undefined;
}
