import type { AnyStep } from '../steps/define-step.ts';

/** The steps leaders can be asked to fill in before the meeting: parts 1 and 2 of the form. */
export const ASKED_STEPS = ['mapping', 'stakeholders', 'summary', 'constraints'] as const;
export type AskedStep = (typeof ASKED_STEPS)[number];

/** What everyone is asked. The constraints are for the top leader to say. */
export const ASKED_OF_ALL: readonly AskedStep[] = ['mapping', 'stakeholders', 'summary'];

export const isAskedStep = (id: unknown): id is AskedStep => (ASKED_STEPS as readonly unknown[]).includes(id);

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
