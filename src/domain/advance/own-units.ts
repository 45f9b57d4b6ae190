import { answerIn, rowsIn, type RowIn } from '../guide/read.ts';
import { invitation } from '../guide/registers/invitation.ts';
import { mapping } from '../guide/steps/mapping.ts';
import type { Process } from '../process/process.ts';
import { isBlank, textOf, treeOf, type Row } from '../process/rows.ts';
import { askedColumnsOf } from './asked-fields.ts';

type Unit = RowIn<typeof mapping, 'units'>;

/** A unit the leader is asked about, as it stands in the leader's record. */
export interface OwnUnit {
  readonly row: Unit;
  readonly depth: number;
  /** It came with the invitation, so its name is not the leader's to change. */
  readonly invited: boolean;
}

/**
 * The units a leader sees in the record: the own unit, those under it, and those the leader added. After an invitation
 * for all, what is under the unit that was chosen; a unit with text is shown whatever was chosen, since it is sent.
 */
export function ownUnits({ answers }: Pick<Process, 'answers'>): readonly OwnUnit[] {
  const invited = new Set(rowsIn(answers, invitation, 'units').map(({ id }) => id));
  const rows = rowsIn(answers, mapping, 'units');
  const chosen =
    answerIn(answers, invitation, 'forAll') === true
      ? underOf(rows, textOf(answerIn(answers, invitation, 'unitRow')))
      : null;
  const shown = rows.filter(
    (row) => !chosen || chosen.has(row.id) || !invited.has(row.id) || saysSomething(row),
  );
  return treeOf(shown).map(({ row, depth }) => ({ row, depth, invited: invited.has(row.id) }));
}

/** The row with this id and every row under it, however deep. */
function underOf(rows: readonly Unit[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const row of rows) if (row.parent !== undefined && found.has(row.parent)) found.add(row.id);
  }
  return found;
}

/** Has the leader said anything about this unit? A name alone says nothing. */
export const isUnitAnswered = ({ row }: OwnUnit): boolean => saysSomething(row);

const { ofInvited } = askedColumnsOf(mapping.fields.units);
const saysSomething = (row: Row): boolean => ofInvited.some(([column]) => !isBlank(row[column]));
