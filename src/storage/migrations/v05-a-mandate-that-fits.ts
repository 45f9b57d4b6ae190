import type { Migration } from './migration.ts';

/**
 * The mandate got the facts its drafts speak of, the panel a year of its own, the order what order forms ask, the plan what
 * plans have, and lists of who somebody is got more kinds. All of it is new, and may stand empty: what a person had written
 * in words stays where it is, and is never taken apart.
 */
export const aMandateThatFits: Migration = {
  to: 5,
  why: 'A mandate says how many, how long, who leads and how members are found; the panel has a year and a report.',
  up: (saved) => saved,
};
