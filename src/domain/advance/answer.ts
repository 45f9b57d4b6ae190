import { answerIn, type ColumnId } from '../guide/read.ts';
import { invitation as register } from '../guide/registers/invitation.ts';
import type { mapping } from '../guide/steps/mapping.ts';
import type { stakeholders } from '../guide/steps/stakeholders.ts';
import { stepAnswers, type Answers, type Process } from '../process/process.ts';
import { isBlank, rowIn, textOf, type Row } from '../process/rows.ts';
import { sameText } from '#domain/values/same-text.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { invitationIn } from './leader-record.ts';
import { stableId } from './stable-id.ts';

/** What a leader sends home. Plain data: the same whether it came as a link, a file or a Word form. */
export interface AdvanceAnswer {
  /** Id of the process that asked. */
  readonly process: string;
  /** Who: a row id in `advance.leaders`, or the leader's own id after an invitation for all. */
  readonly leader: string;
  /**
   * The answer's own id: that of the record it was written in, or for a Word form without a leader of what it says.
   * Two that differ may be two people who share an invitation. Absent in a form made for one leader.
   */
  readonly record?: string;
  readonly role: string;
  readonly unit: string;
  /** 1 the first time it is sent, then one more each time. */
  readonly version: number;
  /** ISO time with zone; empty when it is not known. */
  readonly sentAt: string;
  /**
   * Only asked steps, blank values and rows left out. A row that was in the invitation has its id from there, and
   * only the cells the leader filled or changed; a row the leader added has an id made by `ownRowId`.
   */
  readonly answers: Answers;
}

/** Where units and groups alike have their name. */
export const ROW_NAME = 'name' satisfies ColumnId<typeof mapping, 'units'> &
  ColumnId<typeof stakeholders, 'groups'>;

/** The id, in an answer, of a row the leader added himself: never that of another leader's row. */
export const ownRowId = (leader: string, rowId: string): string => stableId('own', leader, rowId);
export const isOwnRowId = (id: string): boolean => /^own-[0-9a-z]{20}$/.test(id);

/**
 * The answer a leader's record holds, as the next version of it. `sentAt` is ISO. Null when the process is no such
 * record. Write `sentFields(answer)` into the record when it has been sent.
 */
export function answerOf(record: Process, sentAt: string): AdvanceAnswer | null {
  const invitation = invitationIn(record);
  if (!invitation) return null;
  const { process, leader, role, unit, asked, units, groups } = invitation;
  const invited: readonly Row[] = [...units.map((row) => ({ ...row })), ...groups.map((row) => ({ ...row }))];
  const answers: Record<string, Record<string, unknown>> = {};
  for (const step of asked) {
    const fields: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(stepAnswers(record, step))) {
      const sent = isRowList(value) ? sentRows(value, { invited, leader, unit }) : value;
      if (!isBlank(sent)) fields[field] = sent;
    }
    if (Object.keys(fields).length > 0) answers[step] = fields;
  }
  const own = textOf(answerIn(record.answers, register, 'record'));
  return {
    process,
    leader,
    ...(own ? { record: own } : {}),
    role,
    unit,
    version: sentVersionOf(record) + 1,
    sentAt,
    answers,
  };
}

/** How many times the record has been sent. */
export const sentVersionOf = (record: Process): number =>
  Math.max(0, Math.trunc(Number(textOf(answerIn(record.answers, register, 'version'))) || 0));

/** What the record's register `invitation` should say after this answer was sent. */
export const sentFields = ({
  version,
  sentAt,
}: AdvanceAnswer): { readonly version: string; readonly sentAt: string } => ({
  version: String(version),
  sentAt,
});

const isSame = (before: unknown, value: unknown): boolean =>
  typeof before === 'string' && typeof value === 'string'
    ? sameText(before, value)
    : sameValue(before, value);

const isRowList = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);

interface Sender {
  readonly invited: readonly Row[];
  readonly leader: string;
  readonly unit: string;
}

function sentRows(rows: readonly Row[], sender: Sender): readonly Row[] {
  const { invited, leader } = sender;
  const idOf = (id: string): string => (rowIn(invited, id) ? id : ownRowId(leader, id));
  return rows.flatMap((row) => {
    const before = rowIn(invited, row.id);
    const cells = Object.entries(row).filter(
      ([key, value]) =>
        key !== 'id' && key !== 'parent' && !isBlank(value) && !(before && isSame(before[key], value)),
    );
    // The row that was made for the leader's own unit says nothing yet.
    const onlyOwnName = !before && cells.every(([key, value]) => key === ROW_NAME && value === sender.unit);
    if (cells.length === 0 || onlyOwnName) return [];
    const parent = !before && row.parent !== undefined ? { parent: idOf(row.parent) } : {};
    return [{ ...Object.fromEntries(cells), id: idOf(row.id), ...parent }];
  });
}
