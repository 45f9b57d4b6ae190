import type { Migration } from './migration.ts';

/** What a mandate, a fee, an order and a year are asked beyond version 6 is new, and may stand empty: nothing has to move. */
export const aYearThatIsKept: Migration = {
  to: 7,
  why: 'What is paid beside the meeting, the hours it takes of the staff, who an order goes to, and what the year of a panel came to have fields of their own.',
  up: (saved) => saved,
};
