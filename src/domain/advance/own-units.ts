import { stepAnswers, type Process } from '../process/process.ts';
import { isBlank, rowsOf, textOf, treeOf, type Row } from '../process/rows.ts';

/** A unit the leader is asked about, as it stands in the leader's record. */
export interface OwnUnit {
  readonly row: Row;
  readonly depth: number;
  /** It came with the invitation, so its name is not the leader's to change. */
  readonly invited: boolean;
}

/**
 * The units a leader sees in the record: the own unit, those under it, and those the leader added. After an invitation
 * for all, what is under the unit that was chosen; a unit with text is shown whatever was chosen, since it is sent.
 */
export function ownUnits(record: Pick<Process, 'answers'>): readonly OwnUnit[] {
  const { forAll, units, unitRow } = stepAnswers(record, 'invitation');
  const invited = new Set(rowsOf(units).map(({ id }) => id));
  const rows = rowsOf(stepAnswers(record, 'mapping')['units']);
  const chosen = forAll === true ? underOf(rows, textOf(unitRow)) : null;
  const shown = rows.filter(
    (row) => !chosen || chosen.has(row.id) || !invited.has(row.id) || !isBlank(row['involvementToday']),
  );
  return treeOf(shown).map(({ row, depth }) => ({ row, depth, invited: invited.has(row.id) }));
}

/** The row with this id and every row under it, however deep. */
function underOf(rows: readonly Row[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const row of rows) if (row.parent !== undefined && found.has(row.parent)) found.add(row.id);
  }
  return found;
}

/** Has the leader said anything about this unit? A name alone says nothing. */
export const isUnitAnswered = ({ row }: OwnUnit): boolean => !isBlank(row['involvementToday']);
