import type { ExampleAnswers } from './example-answers.ts';
import type { Example } from './example-words.ts';
import { exampleLeadersNb } from './poliklinikk-leaders.nb.ts';
import { exampleMappingNb } from './poliklinikk-mapping.nb.ts';
import { exampleNeedsNb } from './poliklinikk-needs.nb.ts';
import { examplePlanNb } from './poliklinikk-plan.nb.ts';

/** A whole process as a good team would fill it in. Trust, clinic and every answer are invented. */
export const exampleNb = {
  ...exampleMappingNb,
  ...exampleNeedsNb,
  ...examplePlanNb,
} satisfies ExampleAnswers;

/** The example with those who were asked before the meeting. */
export const wholeExampleNb: Example = { answers: exampleNb, leaders: exampleLeadersNb };
