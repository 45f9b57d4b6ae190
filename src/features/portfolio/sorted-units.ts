import { DECISIONS, type Amount, type Decision, type PortfolioEntry } from '#domain/portfolio/entry.ts';
import type { Language } from '#domain/language/language.ts';

export const UNIT_COLUMNS = [
  'unit',
  'need',
  'steps',
  'mandate',
  'late',
  'frame',
  'cost',
  'revision',
] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

export interface Sorting {
  readonly by: UnitColumn;
  readonly isDown: boolean;
}

/** A row of the table: a unit with what it is called, and how many of its measures are late. */
export interface UnitRow {
  readonly entry: PortfolioEntry;
  readonly name: string;
  readonly late: number;
  /** Whether it lies on this machine, and can be opened. */
  readonly isHere: boolean;
}

const MANDATES: readonly PortfolioEntry['mandate'][] = [
  'none',
  'draft',
  'for-approval',
  'changed',
  'approved',
];

const kroner = (amount: Amount): number | undefined => (amount.kind === 'known' ? amount.kroner : undefined);

const VALUES: Readonly<Record<Exclude<UnitColumn, 'unit'>, (row: UnitRow) => number | string | undefined>> = {
  need: ({ entry }) => DECISIONS.indexOf(entry.need),
  steps: ({ entry }) => (entry.asked === 0 ? 0 : entry.done / entry.asked),
  mandate: ({ entry }) => MANDATES.indexOf(entry.mandate),
  late: ({ late }) => late,
  frame: ({ entry }) => kroner(entry.frame),
  cost: ({ entry }) => kroner(entry.cost),
  revision: ({ entry }) => entry.revisions[0]?.day,
};

/** The rows in this order; those without a value stand last both ways, and those that are alike by name. */
export function sortedUnits(
  rows: readonly UnitRow[],
  { by, isDown }: Sorting,
  { compare }: Pick<Language, 'compare'>,
): readonly UnitRow[] {
  const byName = (one: UnitRow, other: UnitRow): number => compare(one.name, other.name);
  const turn = isDown ? -1 : 1;
  if (by === 'unit') return rows.toSorted((one, other) => turn * byName(one, other));
  const valueOf = VALUES[by];
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || byName(one, other);
    return (a < b ? -turn : a > b ? turn : 0) || byName(one, other);
  });
}

/** The rows whose unit, trust or process has all words of the search, and that have decided this; all where either is empty. */
export function foundUnits(
  rows: readonly UnitRow[],
  { search, need }: { readonly search: string; readonly need: Decision | '' },
  { finds }: Pick<Language, 'finds'>,
): readonly UnitRow[] {
  return rows.filter(
    ({ entry, name }) =>
      (need === '' || entry.need === need) &&
      (search.trim() === '' || finds(search, [name, entry.trust, entry.title].join('\n'))),
  );
}
