import { ASKED_STEPS, isAskedStep, type AskedStep } from '../guide/choices.ts';
import type { AnyStep } from '../steps/define-step.ts';

import { constraints } from '../guide/steps/constraints.ts';

/** What everyone is asked. The constraints are for the top leader to say. */
export const ASKED_OF_ALL: readonly AskedStep[] = ASKED_STEPS.filter((step) => step !== constraints.id);

/** The asked steps among these, in the order of the guide. */
const askedOf = <S extends Pick<AnyStep, 'id'>>(
  steps: readonly S[],
  asked: readonly AskedStep[],
): readonly S[] => steps.filter(({ id }) => isAskedStep(id) && asked.includes(id));

/** The suggested minutes of the asked steps together; a step without minutes counts none. */
export const minutesOf = (
  invitation: { readonly asked: readonly AskedStep[] },
  steps: readonly AnyStep[],
): number => askedOf(steps, invitation.asked).reduce((sum, { minutes = 0 }) => sum + minutes, 0);
