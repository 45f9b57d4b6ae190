import type { Parts } from '#content/languages/parts.ts';

/** How important something is for a role. */
const LEVELS = { 1: 'less important', 2: 'desirable', 3: 'essential' } as const;

/** The table of roles and the advert it becomes. English. */
export const rolesTableEn = {
  count: (level, count, least, most) => `${count} ${LEVELS[level]}, choose ${least}–${most}`,
  short: { 1: 'less', 2: 'desirable', 3: 'essential' },
  clearing: 'Press the choice again to take it away.',
  cell: (item, role) => `${item}, ${role}`,
  shown: 'The role shown',
  moveLeftOf: (name) => `Move to the left: ${name}`,
  moveRightOf: (name) => `Move to the right: ${name}`,
  duplicate: 'Make a copy',
  menu: {
    left: 'Move to the left',
    right: 'Move to the right',
    copy: 'Make a copy',
    remove: 'Remove the role',
  },
  duplicated: (name) => `${name} (copy)`,
  advert: 'How the invitation to apply will look',
  choose: 'Choose a specific or a broad invitation, and see what it means.',
  specific: 'Specific: you get fewer applicants, and they fit better. All three levels can be in the text.',
  broad:
    'Broad: you get more applicants, and spend more time choosing. What is less important is listed separately and does not count.',
  tiers: { 1: 'May be mentioned, but does not count when you choose', 2: 'An advantage', 3: 'Essential' },
  table: 'The roles side by side',
} as const satisfies Parts['inProcess']['roles'];
