import type { Migration } from './migration.ts';

/**
 * Registers came beside the steps: advance answers, parked things, the meeting, the standing of the documents.
 * A record without them is whole, so nothing is changed; the number is raised so that an older program says
 * «newer» of a record with registers instead of calling it damaged.
 */
export const toRegisters: Migration = {
  to: 2,
  why: 'Registers are kept beside the steps.',
  up: (saved) => saved,
};
