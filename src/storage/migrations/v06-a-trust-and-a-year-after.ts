import type { Migration } from './migration.ts';

/**
 * A process keeps what it took from its trust, and what happens after the panel has begun. All of it is new, and may stand
 * empty: nothing that was written has to move.
 */
export const aTrustAndAYearAfter: Migration = {
  to: 6,
  why: 'A process keeps the profile it used, and what became of the measures, the start and the panel after a year.',
  up: (saved) => saved,
};
