import { answersIn, placeOf, rowsIn, type FieldId } from '../guide/read.ts';
import { invitation as register } from '../guide/registers/invitation.ts';
import { mapping } from '../guide/steps/mapping.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Change } from '../process/change.ts';
import { valueAt } from '../process/value-at.ts';
import { insertAt, removeAt, setAt } from '../process/changes-at.ts';
import { pathOf } from '../process/place.ts';
import type { Process } from '../process/process.ts';
import { isBlank, rowIn, rowsOf, textOf, type Row } from '../process/rows.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { Invitation } from './invitation.ts';
import { invitationFields } from './leader-record.ts';

/** What a leader is told when the same invitation comes again and says something else than before. */
export type Renewed = 'deadline' | 'asked' | 'groups' | 'units' | 'reply-to' | 'sealed' | 'words';

/** Fields of the register, and what is said when they differ; the rest is told as `words`. */
const TOLD: { readonly [F in FieldId<typeof register>]?: Renewed } = {
  deadline: 'deadline',
  asked: 'asked',
  groups: 'groups',
  units: 'units',
  replyTo: 'reply-to',
  publicKey: 'sealed',
};

/** What is new each time an invitation is made, and says nothing to the leader. */
const UNTOLD: ReadonlySet<FieldId<typeof register>> = new Set(['lineAddress', 'linePlace', 'lineToken']);

const cellsOf = (kept: 'units' | 'groups'): readonly string[] => Object.keys(register.fields[kept].columns);

/** Where the rows of an invitation stand in the record, and the cells that came with it. */
const ROWS = [
  { kept: 'units', asked: mapping.id, list: placeOf(mapping, 'units'), cells: cellsOf('units') },
  { kept: 'groups', asked: stakeholders.id, list: placeOf(stakeholders, 'groups'), cells: cellsOf('groups') },
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
  const kept = answersIn(record.answers, register);
  const rows = ROWS.map((place) => renewedRows(record, invitation, place));
  const fields: Partial<Record<FieldId<typeof register>, unknown>> = {
    ...invitationFields(invitation),
    ...Object.fromEntries(rows.map(({ field, stay }) => [field, stay])),
    ...(kept.forAll === true ? {} : whoIsAsked(invitation)),
  };
  const differing = (Object.keys(fields) as readonly FieldId<typeof register>[]).filter(
    (field) => !sameValue(kept[field], fields[field]) && !(isBlank(kept[field]) && isBlank(fields[field])),
  );
  return {
    changes: [
      ...differing.map((field) =>
        setAt(placeOf(register, field), fields[field] === '' ? undefined : fields[field]),
      ),
      ...rows.flatMap(({ changes }) => changes),
    ],
    told: [
      ...new Set(differing.filter((field) => !UNTOLD.has(field)).map((field) => TOLD[field] ?? 'words')),
    ],
  };
}

/** Who it is for, as far as the invitation says it: what it leaves open the leader has written, and it stays. */
function whoIsAsked({ role, unit }: Invitation): Partial<Record<'role' | 'unit', string>> {
  return { ...(isBlank(role) ? {} : { role }), ...(isBlank(unit) ? {} : { unit }) };
}

function renewedRows(record: Process, invitation: Invitation, place: (typeof ROWS)[number]) {
  const { kept, list, cells } = place;
  const before: readonly Row[] = rowsIn(record.answers, register, kept);
  const after: readonly Row[] = invitation[kept].map((row) => ({ ...row }));
  const own = rowsOf(valueAt(record.answers, list.step, pathOf(list)));
  const gone = before.filter(({ id }) => !rowIn(after, id));
  const isUntouched = (row: Row): boolean => {
    const here = rowIn(own, row.id);
    return !here || Object.keys(here).every((key) => key in row || isBlank(here[key]));
  };
  const asked = invitation.asked.includes(place.asked);
  return {
    field: kept,
    // What a leader has answered stays known as what was asked, so that the answer finds its place.
    stay: [...after, ...gone.filter((row) => !isUntouched(row))],
    changes: [
      ...after
        .filter(({ id }) => asked && !rowIn(own, id))
        .map((row) => insertAt(list, row, firstOwn(own, before))),
      ...after.flatMap((row) => cells.flatMap((cell) => renamed(row, cell))),
      ...gone.filter((row) => isUntouched(row) && rowIn(own, row.id)).map(({ id }) => removeAt(list, id)),
    ],
  };

  /** A name the leader has not changed follows the invitation. */
  function renamed(row: Row, cell: string): readonly Change[] {
    const [old, here] = [rowIn(before, row.id), rowIn(own, row.id)];
    if (!here || textOf(here[cell]) !== textOf(old?.[cell]) || sameValue(here[cell], row[cell])) return [];
    return [setAt({ ...list, row: row.id, column: cell }, row[cell])];
  }
}

/** New rows stand before those the leader added. */
const firstOwn = (own: readonly Row[], before: readonly Row[]): string | undefined =>
  own.find(({ id }) => !rowIn(before, id))?.id;
