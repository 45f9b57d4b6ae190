import type { ScaleValue } from '#domain/steps/fields.ts';

/** How important something is for a role: of one thing, and of several. */
const LEVELS = {
  1: ['mindre viktig', 'mindre viktige'],
  2: ['ønskelig', 'ønskelige'],
  3: ['nødvendig', 'nødvendige'],
} as const;

/** The table of roles and the advert it becomes. */
export const rolesTableNb = {
  count: (level: ScaleValue, count: number, least: number, most: number) =>
    `${count} ${LEVELS[level][count === 1 ? 0 : 1]}, velg ${least}–${most}`,
  short: { 1: 'mindre', 2: 'ønskelig', 3: 'nødvendig' },
  clearing: 'Trykk på valget en gang til for å ta det bort.',
  cell: (item: string, role: string) => `${item}, ${role}`,
  shown: 'Rollen som vises',
  moveLeftOf: (name: string) => `Flytt til venstre: ${name}`,
  moveRightOf: (name: string) => `Flytt til høyre: ${name}`,
  duplicate: 'Lag en kopi',
  menu: {
    left: 'Flytt til venstre',
    right: 'Flytt til høyre',
    copy: 'Lag en kopi',
    remove: 'Fjern rollen',
  },
  duplicated: (name: string) => `${name} (kopi)`,
  advert: 'Slik blir utlysningen',
  choose: 'Velg spesifikk eller bred utlysning, så ser dere hva det betyr.',
  specific: 'Spesifikk: Dere får færre søkere, og de passer bedre. Alle tre nivåene kan stå i teksten.',
  broad:
    'Bred: Dere får flere søkere, og bruker mer tid på å velge. Det som er mindre viktig, står for seg og teller ikke.',
  tiers: { 1: 'Kan nevnes, men teller ikke når dere velger', 2: 'En fordel', 3: 'Krav' },
  table: 'Rollene side om side',
};
