import { filledRowsIn, placeOf, type ColumnId, type RowIn } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { isBlank } from '#domain/process/rows.ts';
import { isoDateOf } from '#domain/values/dates.ts';
import type { Block, Cell } from '#documents/blocks/block.ts';
import { cellTexts } from '#documents/blocks/cell-texts.ts';
import { rowsGivenAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, notAnswered, paragraph, withoutEmptyColumns } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { filled } from '#documents/words/document-words.ts';

type Advice = RowIn<typeof plan, 'adviceLog'>;
type ColumnOf = ColumnId<typeof plan, 'adviceLog'>;

const WIDTHS = { given: 1.8, advice: 3, raisedBy: 1.4, answer: 3, outcome: 3 } as const;
const COLUMNS = ['given', 'advice', 'raisedBy', 'answer', 'outcome'] as const;

/** By the day it was given, as far as that can be read; the others after, as they were written. */
const byDay = (rows: readonly Advice[]): readonly Advice[] => {
  const dayOf = ({ given }: Advice): string => isoDateOf(given ?? '') ?? '~';
  return rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
};

/** What was advised, what was answered and what came of it; where nobody answered, that stands there. */
export function adviceBlocks(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const source = placeOf(plan, 'adviceLog');
  const given = rowsGivenAt(input, source);
  const rows = byDay(filledRowsIn(input.process.answers, plan, 'adviceLog'));
  if (!given || rows.length === 0) return [notAnswered(words, source)];
  const cellOf = (row: Advice, id: ColumnOf): Cell => {
    const field = given.field.columns[id];
    const texts = field ? cellTexts(columnGiven(given, row, [id, field])) : [];
    if (texts.length > 0 || id === 'given' || id === 'advice' || id === 'raisedBy') return cell(texts);
    const hole = id === 'answer' ? words.yearlyReport.noAnswer : words.yearlyReport.noOutcome;
    return cell([hole], { tone: 'missing' });
  };
  const count = (id: 'answer' | 'outcome'): string => String(rows.filter((row) => !isBlank(row[id])).length);
  const raised = rows.filter(({ raisedBy }) => raisedBy === 'panel').length;
  return [
    paragraph(
      filled(words.yearlyReport.adviceCount, {
        given: String(rows.length),
        answered: count('answer'),
        outcome: count('outcome'),
      }),
    ),
    ...(raised === 0
      ? []
      : [
          paragraph(
            filled(words.yearlyReport.raised, { raised: String(raised), given: String(rows.length) }),
          ),
        ]),
    withoutEmptyColumns({
      kind: 'table',
      source,
      columns: COLUMNS.map((id) => ({ header: given.labels.columns?.[id]?.label ?? id, width: WIDTHS[id] })),
      rows: rows.map((row) => ({
        source: { ...source, row: row.id },
        cells: COLUMNS.map((id) => cellOf(row, id)),
      })),
    }),
  ];
}
