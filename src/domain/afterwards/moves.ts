import type { ScaleValue } from '../steps/fields.ts';
import { filledOf, textOf } from '../process/rows.ts';
import type { Stakeholder } from '../scoring/gap.ts';
import { isScale } from '../scoring/tallies.ts';

/** Where a group lay in one mapping. */
export interface Standing {
  readonly involvement: ScaleValue;
  readonly importance: ScaleValue;
}

/** `same-gap`: other scores, with the same gap. `unscored`: it is in both, and lacks a score in one. */
export const MOVE_KINDS = ['closer', 'further', 'same-gap', 'still', 'unscored', 'added', 'gone'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export interface Move {
  readonly id: string;
  /** From 1, as it is called in the picture and in the table. */
  readonly number: number;
  readonly name: string;
  readonly before: Standing | undefined;
  readonly now: Standing | undefined;
  readonly kind: MoveKind;
}

const standingOf = ({ involvement, importance }: Stakeholder): Standing | undefined =>
  isScale(involvement) && isScale(importance) ? { involvement, importance } : undefined;

export const gapIn = ({ involvement, importance }: Standing): number => importance - involvement;

function kindOf(before: Standing | undefined, now: Standing | undefined): MoveKind {
  if (!before || !now) return 'unscored';
  const by = gapIn(now) - gapIn(before);
  if (by !== 0) return by < 0 ? 'closer' : 'further';
  return now.involvement === before.involvement ? 'still' : 'same-gap';
}

/** What became of each group between two mappings, by its id: those there are now in their order, then those that are gone. */
export function movesOf(earlier: readonly Stakeholder[], current: readonly Stakeholder[]): readonly Move[] {
  const before = new Map(filledOf(earlier).map((row) => [row.id, row]));
  const rows = filledOf(current);
  const here = new Set(rows.map(({ id }) => id));
  const stayed = rows.map((row) => {
    const old = before.get(row.id);
    const [then, now] = [old && standingOf(old), standingOf(row)];
    return { row, then, now, kind: old ? kindOf(then, now) : ('added' as const) };
  });
  const gone = [...before.values()]
    .filter(({ id }) => !here.has(id))
    .map((row) => ({ row, then: standingOf(row), now: undefined, kind: 'gone' as const }));
  return [...stayed, ...gone].map(({ row, then, now, kind }, index) => ({
    id: row.id,
    number: index + 1,
    name: textOf(row.name).trim(),
    before: then,
    now,
    kind,
  }));
}

/** How many of each kind. */
export const countMoves = (moves: readonly Move[]): Readonly<Record<MoveKind, number>> =>
  Object.fromEntries(
    MOVE_KINDS.map((kind) => [kind, moves.filter((one) => one.kind === kind).length]),
  ) as Readonly<Record<MoveKind, number>>;
