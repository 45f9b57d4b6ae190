import type { Parts } from '#content/languages/parts.ts';

/** How important something is for a role: of one thing, and of several. */
const LEVELS = {
  1: ['mindre viktig', 'mindre viktige'],
  2: ['ønskjeleg', 'ønskjelege'],
  3: ['nødvendig', 'nødvendige'],
} as const;

/** The table of roles and the advert it becomes. Nynorsk. */
export const rolesTableNn: Parts['inProcess']['roles'] = {
  count: (level, count, least, most) =>
    `${count} ${LEVELS[level][count === 1 ? 0 : 1]}, vel ${least}–${most}`,
  short: { 1: 'mindre', 2: 'ønskjeleg', 3: 'nødvendig' },
  clearing: 'Trykk på valet ein gong til for å ta det bort.',
  cell: (item, role) => `${item}, ${role}`,
  shown: 'Rolla som blir vist',
  moveLeftOf: (name) => `Flytt til venstre: ${name}`,
  moveRightOf: (name) => `Flytt til høgre: ${name}`,
  duplicate: 'Lag ein kopi',
  menu: {
    left: 'Flytt til venstre',
    right: 'Flytt til høgre',
    copy: 'Lag ein kopi',
    remove: 'Fjern rolla',
  },
  duplicated: (name) => `${name} (kopi)`,
  advert: 'Slik blir utlysinga',
  choose: 'Vel spesifikk eller brei utlysing, så ser de kva det betyr.',
  specific: 'Spesifikk: De får færre søkjarar, og dei passar betre. Alle tre nivåa kan stå i teksten.',
  broad:
    'Brei: De får fleire søkjarar, og bruker meir tid på å velje. Det som er mindre viktig, står for seg og tel ikkje.',
  tiers: { 1: 'Kan nemnast, men tel ikkje når de vel', 2: 'Ein fordel', 3: 'Krav' },
  table: 'Rollene side om side',
};
