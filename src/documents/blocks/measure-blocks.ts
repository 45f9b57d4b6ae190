import { rowsAs, type ColumnId } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { byDeadline, type Measure } from '#domain/plan/measure.ts';
import { filledOf, isBlank, type Row } from '#domain/process/rows.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import { filled } from '#documents/words/document-words.ts';
import type { Block, ListBlock } from './block.ts';
import { cellTexts, numberedName } from './cell-texts.ts';
import type { FieldGiven } from './field-given.ts';
import { cell, notAnswered, withoutEmptyColumns } from './make-block.ts';
import { columnGiven } from './rows-blocks.ts';

const WIDTHS: Readonly<Record<string, number>> = {
  measure: 4,
  area: 1.7,
  responsible: 1.9,
  deadline: 1.4,
  indicator: 3,
  status: 1.4,
} satisfies Partial<Record<ColumnId<typeof plan, 'measures'>, number>>;

/** What few measures have stands in the cell of the measure, with its name: what it is for above it, the rest below. */
const ABOVE = ['goal'] as const satisfies ColumnId<typeof plan, 'measures'>[];
const BELOW: readonly string[] = [
  'resources',
  'others',
  'milestones',
  'effect',
  'after',
  'comment',
] satisfies ColumnId<typeof plan, 'measures'>[];

/** Upright pages have no room for a column each: status stands under the deadline. */
function columnGroups(field: RowsField, page: 'landscape' | 'portrait'): readonly (readonly string[])[] {
  const ids = Object.keys(field.columns).filter((id) => ![...ABOVE, ...BELOW].includes(id));
  if (page === 'landscape' || !ids.includes('deadline')) return ids.map((id) => [id]);
  return ids.flatMap((id) =>
    id === 'status' ? [] : [id === 'deadline' && ids.includes('status') ? [id, 'status'] : [id]],
  );
}

const measuresIn = (given: FieldGiven<RowsField>): readonly Measure[] =>
  byDeadline(filledOf(rowsAs(plan, 'measures', given.value)));

/** The measures by deadline as one numbered table, whatever the number of columns: people look for their own row. Without the columns in `leftOut`. */
export function measureTable(
  given: FieldGiven<RowsField>,
  page: 'landscape' | 'portrait',
  leftOut: readonly string[] = [],
): readonly Block[] {
  const rows = measuresIn(given);
  if (rows.length === 0) return [notAnswered(given.words, given.source)];
  const groups = columnGroups(given.field, page).filter(([first = '']) => !leftOut.includes(first));
  const label = (id: string): string => given.labels.columns?.[id]?.label ?? id;
  const textsOf = (row: Row, id: string): readonly string[] => {
    const field = given.field.columns[id];
    return field ? cellTexts(columnGiven(given, row, [id, field])) : [];
  };
  const named = (row: Row, ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const [first, ...more] = textsOf(row, id);
      const name = label(id);
      if (first === undefined || first === '') return [];
      return [name.endsWith('?') ? `${name} ${first}` : `${name}: ${first}`, ...more];
    });
  const cellOf = (row: Row, ids: readonly string[]): readonly string[] => {
    const texts = ids.flatMap((id) => textsOf(row, id));
    return ids[0] === 'measure' ? [...named(row, ABOVE), ...texts, ...named(row, BELOW)] : texts;
  };
  return [
    withoutEmptyColumns({
      kind: 'table',
      source: given.source,
      columns: [
        { header: given.words.labels.number, width: 0.6 },
        ...groups.map((ids) => ({ header: ids.map(label).join(' / '), width: WIDTHS[ids[0] ?? ''] ?? 2 })),
      ],
      rows: rows.map((row, index) => ({
        source: { ...given.source, row: row.id },
        cells: [cell([String(index + 1)], { tone: 'quiet' }), ...groups.map((ids) => cell(cellOf(row, ids)))],
      })),
    }),
  ];
}

/** Measures that lack a deadline or a way to see that they are done; `undefined` when none does. */
export function unclearMeasures(given: FieldGiven<RowsField>): ListBlock | undefined {
  const { words } = given;
  const lacks = ({ deadline, indicator }: Measure): readonly string[] => [
    ...(isBlank(deadline) ? [words.plan.deadline] : []),
    ...(isBlank(indicator) ? [words.plan.indicator] : []),
  ];
  const items = measuresIn(given).flatMap((row, index) => {
    const what = lacks(row).join(` ${words.and} `);
    const measure = numberedName(words, index + 1, row.measure);
    return what === '' ? [] : [filled(words.plan.lacks, { measure, what })];
  });
  return items.length > 0 ? { kind: 'list', items, source: given.source } : undefined;
}
