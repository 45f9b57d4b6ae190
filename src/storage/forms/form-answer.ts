import { ownRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { rowCode, type FormTable } from '#domain/advance/form-fields.ts';
import type { FormId } from '#domain/advance/form-id.ts';
import { stableId } from '#domain/advance/stable-id.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import type { Gathered } from './gather-form.ts';

const SCORES: readonly string[] = ['involvement', 'importance'];
const PLACE_OF = { units: ['mapping', 'units'], groups: ['stakeholders', 'groups'] } as const;

/** The answer in what was gathered. A unit without a name is the leader's own, once; others are added to `leftovers`. */
export function formAnswer(
  gathered: Gathered,
  given: { readonly process: Process; readonly form: FormId | null; readonly savedAt: string },
): { readonly answer: AdvanceAnswer; readonly leaderKnown: boolean } {
  const { process, form, savedAt } = given;
  const { role, unit } = gathered;
  const known = rowsOf(stepAnswers(process, 'advance')['leaders']).find(
    ({ id }) => form !== null && form.leader !== '' && rowCode(id) === form.leader,
  );
  // Nothing in a form for all says who filled it in, and two can have the same role: they are told apart by what they
  // said, and a person is asked.
  const said = JSON.stringify([
    gathered.single,
    [...rowEntries(gathered, 'units')],
    [...rowEntries(gathered, 'groups')],
  ]);
  const leader = known?.id ?? stableId('leader', process.id, role, unit, said);
  const own = known ? {} : { record: leader };

  const answers: Record<string, Record<string, unknown>> = {};
  for (const { step, field, text } of gathered.single) (answers[step] ??= {})[field] = text;
  for (const table of ['units', 'groups'] as const) {
    const rows = rowsFor(gathered, table, leader);
    const [step, field] = PLACE_OF[table];
    if (rows.length > 0) (answers[step] ??= {})[field] = rows;
  }
  return {
    answer: { process: process.id, leader, ...own, role, unit, version: 1, sentAt: savedAt, answers },
    leaderKnown: known !== undefined || form?.leader === '',
  };
}

const rowEntries = (gathered: Gathered, table: FormTable) =>
  gathered.rows[table].map(({ id, cells }) => [id, [...cells]] as const);

function rowsFor(gathered: Gathered, table: FormTable, leader: string): readonly Row[] {
  let unit = gathered.unit;
  return gathered.rows[table].flatMap(({ id, own, cells }): readonly Row[] => {
    const values = Object.fromEntries(
      [...cells].map(([column, text]) => [column, SCORES.includes(column) ? Number(text) : text]),
    );
    if (!own) return [{ ...values, id }];
    if (cells.has('name')) return [{ ...values, id: ownRowId(leader, id) }];
    if (unit === '') {
      gathered.leftovers.push(...cells.values());
      return [];
    }
    const row = { name: unit, ...values, id: ownRowId(leader, id) };
    unit = '';
    return [row];
  });
}
