import type { Change } from '../process/change.ts';
import { stepAnswers, type Process } from '../process/process.ts';
import { isBlank, rowIn, rowsOf, textOf, type Row } from '../process/rows.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { Invitation } from './invitation.ts';
import { invitationFields } from './leader-record.ts';

/** What a leader is told when the same invitation comes again and says something else than before. */
export type Renewed = 'deadline' | 'asked' | 'groups' | 'units' | 'reply-to' | 'sealed' | 'words';

/** Fields of the register, and what is said when they differ; the rest is told as `words`. */
const TOLD: Readonly<Record<string, Renewed>> = {
  deadline: 'deadline',
  asked: 'asked',
  groups: 'groups',
  units: 'units',
  replyTo: 'reply-to',
  publicKey: 'sealed',
};

/** Where the rows of an invitation stand in the record, and the cells that came with it. */
const ROWS = [
  { kept: 'units', step: 'mapping', field: 'units', cells: ['name', 'level'] },
  { kept: 'groups', step: 'stakeholders', field: 'groups', cells: ['name', 'type'] },
] as const;

/**
 * What makes a leader's record follow a newer invitation to the same leader: who asks, the deadline, what is asked,
 * new and renamed units and groups. No answer is touched: a row that is no longer asked about goes only when the
 * leader has put nothing in it.
 */
export function renewalOf(
  record: Process,
  invitation: Invitation,
): { readonly changes: readonly Change[]; readonly told: readonly Renewed[] } {
  const kept = stepAnswers(record, 'invitation');
  const rows = ROWS.map((place) => renewedRows(record, invitation, place));
  const fields: Record<string, unknown> = {
    ...invitationFields(invitation),
    ...Object.fromEntries(rows.map(({ field, stay }) => [field, stay])),
    ...(kept['forAll'] === true ? {} : { role: invitation.role, unit: invitation.unit }),
  };
  const differing = Object.entries(fields).filter(
    ([field, value]) => !sameValue(kept[field], value) && !(isBlank(kept[field]) && isBlank(value)),
  );
  return {
    changes: [
      ...differing.map(([field, value]) => ({
        kind: 'set' as const,
        step: 'invitation',
        path: [field],
        value: value === '' ? undefined : value,
      })),
      ...rows.flatMap(({ changes }) => changes),
    ],
    told: [...new Set(differing.map(([field]) => TOLD[field] ?? 'words'))],
  };
}

function renewedRows(record: Process, invitation: Invitation, place: (typeof ROWS)[number]) {
  const { step, field, cells } = place;
  const before = rowsOf(stepAnswers(record, 'invitation')[place.kept]);
  const after: readonly Row[] = invitation[place.kept].map((row) => ({ ...row }));
  const own = rowsOf(stepAnswers(record, step)[field]);
  const gone = before.filter(({ id }) => !rowIn(after, id));
  const isUntouched = (row: Row): boolean => {
    const here = rowIn(own, row.id);
    return !here || Object.keys(here).every((key) => key in row || isBlank(here[key]));
  };
  const path = [field];
  const asked = invitation.asked.includes(step);
  return {
    field: place.kept,
    // What a leader has answered stays known as what was asked, so that the answer finds its place.
    stay: [...after, ...gone.filter((row) => !isUntouched(row))],
    changes: [
      ...after
        .filter(({ id }) => asked && !rowIn(own, id))
        .map((row): Change => ({ kind: 'insert', step, path, row, ...firstOwn(own, before) })),
      ...after.flatMap((row) => cells.flatMap((cell) => renamed(row, cell))),
      ...gone
        .filter((row) => isUntouched(row) && rowIn(own, row.id))
        .map(({ id }): Change => ({ kind: 'remove', step, path, row: id })),
    ],
  };

  /** A name the leader has not changed follows the invitation. */
  function renamed(row: Row, cell: string): readonly Change[] {
    const [old, here] = [rowIn(before, row.id), rowIn(own, row.id)];
    if (!here || textOf(here[cell]) !== textOf(old?.[cell]) || sameValue(here[cell], row[cell])) return [];
    return [{ kind: 'set', step, path: [field, row.id, cell], value: row[cell] }];
  }
}

/** New rows stand before those the leader added. */
function firstOwn(own: readonly Row[], before: readonly Row[]): { before?: string } {
  const first = own.find(({ id }) => !rowIn(before, id));
  return first ? { before: first.id } : {};
}
