import type { ExampleAnswers } from './example-answers.ts';
import { exampleMappingNb } from './poliklinikk-mapping.nb.ts';
import { exampleNeedsNb } from './poliklinikk-needs.nb.ts';
import { examplePlanNb } from './poliklinikk-plan.nb.ts';

/** A whole process as a good team would fill it in. Trust, clinic and every answer are invented. */
export const exampleNb = {
  ...exampleMappingNb,
  ...exampleNeedsNb,
  ...examplePlanNb,
} satisfies ExampleAnswers;
