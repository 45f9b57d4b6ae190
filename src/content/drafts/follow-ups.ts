/** The places of the form that ask for something concrete: step.field, or step.field.column. */
export const FOLLOW_UP_PLACES = [
  'mapping.units.involvementToday',
  'summary.satisfiedWith',
  'summary.areasToStrengthen',
  'constraints.purpose',
  'strategy.missedInput',
  'strategy.missedConcretely',
  'strategy.betterForm',
  'strategy.challenges.text',
  'strategy.challenges.contribution',
  'strategy.opportunities.text',
  'strategy.opportunities.contribution',
  'insight.areas.text',
  'decision.reason',
  'decision.greatestValue',
  'criteria.criteria.text',
  'groups.groups.rationale',
  'mandate.purpose',
  'mandate.caseHandling',
  'mandate.evaluation',
  'plan.measures.measure',
  'plan.measures.indicator',
] as const;
export type FollowUpPlace = (typeof FOLLOW_UP_PLACES)[number];

/** The place of a field or a column, when follow-up questions exist for it. */
export function followUpPlace(step: string, field: string, column?: string): FollowUpPlace | undefined {
  const place = [step, field, ...(column === undefined ? [] : [column])].join('.');
  return FOLLOW_UP_PLACES.find((one) => one === place);
}
