import type { Migration } from './migration.ts';

/**
 * The shape grew eight times while its number stood at 2: sealed answers and what was sent along with an invitation,
 * who has spoken, how many score, the runs of a meeting, the profile `own`, longer running texts. Everything an
 * earlier shape of version 2 could hold, the last of them holds too (`invitation.unitRow` was away for one of them, and
 * came back as the same), so nothing is changed. The number is raised because from here on one number is one shape:
 * a program that knows version 2 says «newer» of a record of today instead of calling it damaged.
 */
export const oneShapeAVersion: Migration = {
  to: 3,
  why: 'From version 3 on, every change of the shape raises the version.',
  up: (saved) => saved,
};
