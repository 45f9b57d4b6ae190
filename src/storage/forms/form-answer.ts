import { ownRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { NOTHING_TODAY, rowCode, type FormTable } from '#domain/advance/form-fields.ts';
import type { FormId } from '#domain/advance/form-id.ts';
import { stableId } from '#domain/advance/stable-id.ts';
import { rowsIn, type FieldId } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { Process } from '#domain/process/process.ts';
import type { Row } from '#domain/process/rows.ts';
import type { Gathered } from './gather-form.ts';
import type { GatheredRow } from './gather-row.ts';

/** The tables every form has had from the first on. */
const FIRST_TABLES: readonly string[] = [
  NOTHING_TODAY.table,
  'groups' satisfies FieldId<typeof stakeholders>,
];

/** The answer in what was gathered. A unit without a name is the leader's own, once; others are added to `leftovers`. */
export function formAnswer(
  gathered: Gathered,
  given: { readonly process: Process; readonly form: FormId | null; readonly savedAt: string },
): { readonly answer: AdvanceAnswer; readonly leaderKnown: boolean } {
  const { process, form, savedAt } = given;
  const { role, unit } = gathered;
  const known = rowsIn(process.answers, advance, 'leaders').find(
    ({ id }) => form !== null && form.leader !== '' && rowCode(id) === form.leader,
  );
  const leader = known?.id ?? stableId('leader', process.id, role, unit, saidIn(gathered));
  const own = known ? {} : { record: leader };

  const answers: Record<string, Record<string, unknown>> = {};
  for (const { step, field, text } of gathered.single) (answers[step] ??= {})[field] = text;
  for (const [table, found] of gathered.rows) {
    const rows = rowsFor(gathered, table, found, leader);
    if (rows.length > 0) (answers[table.step] ??= {})[table.id] = rows;
  }
  return {
    answer: { process: process.id, leader, ...own, role, unit, version: 1, sentAt: savedAt, answers },
    leaderKnown: known !== undefined || form?.leader === '',
  };
}

/**
 * Nothing in a form for all says who filled it in, and two can have the same role: they are told apart by what they
 * said, and a person is asked. A table that came later counts only when something is written in it, so that an old form
 * is the same answer in every version of the program.
 */
const saidIn = ({ single, rows }: Gathered): string =>
  JSON.stringify([
    single,
    ...[...rows]
      .filter(([table, found]) => FIRST_TABLES.includes(table.id) || found.length > 0)
      .map(([, found]) => found.map(({ id, cells }) => [id, [...cells]])),
  ]);

function rowsFor(
  gathered: Gathered,
  { field }: FormTable,
  found: readonly GatheredRow[],
  leader: string,
): readonly Row[] {
  let unit = gathered.unit;
  return found.flatMap(({ id, own, cells }): readonly Row[] => {
    const values = Object.fromEntries(
      [...cells].map(([column, text]) => [
        column,
        field.columns[column]?.kind === 'scale' ? Number(text) : text,
      ]),
    );
    if (!own) return [{ ...values, id }];
    if (cells.has(field.name)) return [{ ...values, id: ownRowId(leader, id) }];
    if (unit === '') {
      gathered.leftovers.push(...cells.values());
      return [];
    }
    const row = { [field.name]: unit, ...values, id: ownRowId(leader, id) };
    unit = '';
    return [row];
  });
}
