import type { Migration } from './migration.ts';

/**
 * A process may have a place on the hospital's line, and an invitation lead to it; members and leaders may answer a
 * questionnaire about their panel. All of it is new, and may stand empty: nothing has to move.
 */
export const aLineOfItsOwn: Migration = {
  to: 8,
  why: 'A process has a place on the line, an invitation says where an answer can be sent, and an answer can have come that way; answers to questionnaires are kept with the evaluation they belong to.',
  up: (saved) => saved,
};
