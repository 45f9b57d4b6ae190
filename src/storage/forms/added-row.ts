import { headOver, placeName, shownIn, type FormCell, type FormRow } from './form-content.ts';
import { noneAnswer, valueOf, written } from './field-value.ts';
import type { GatheredRow, RowTools, TableGiven } from './gather-row.ts';
import { columnKey, keyOfCell, NOTHING_KEY } from './question-keys.ts';
import { oneSpace } from './reading-words.ts';

/** A row somebody made by hand, or copied: read by the columns it stands in. What does not fit is left over. */
export function addedRow(row: FormRow, given: TableGiven, tools: RowTools): GatheredRow | null {
  const { id: table, field: rows } = given.kind;
  const cells = new Map<string, string>();
  const unfit: { readonly cell: FormCell; readonly text: string }[] = [];
  const fitting: { readonly cell: FormCell; readonly text: string }[] = [];
  for (const cell of row.cells) {
    const text = textIn(cell, tools);
    if (text === '') continue;
    const column = given.columns.get(cell.index);
    const field = { id: '', text, ticked: null, options: new Map<string, string>(), paragraphs: 1 };
    const value = column === undefined ? null : valueOf(field, columnKey(table, column), tools.table);
    if (column !== undefined && value?.kind === 'value') {
      cells.set(column, column === rows.name ? oneSpace(value.value) : value.value);
      fitting.push({ cell, text });
    } else unfit.push({ cell, text });
  }
  const name = cells.get(rows.name) ?? '';
  for (const { cell, text } of unfit) tools.left(placeName(name, row, cell), text);
  if (name !== '') return { id: `form-${table}-added-${given.added}`, own: true, cells };
  for (const { cell, text } of fitting) tools.left(headOver(row, cell), text);
  return null;
}

/** What a cell says, without what came along in a copy: empty boxes, their labels, texts that hold a place. */
function textIn(cell: FormCell, tools: RowTools): string {
  if (cell.fields.length === 0) return written(shownIn(cell), tools.table);
  const own = cell.outside.map(({ text }) => text).filter((text) => !tools.isFixed(text));
  const inFields = cell.fields.map((field) => {
    if (keyOfCell(field.id) !== NOTHING_KEY) return written(field.text, tools.table);
    return valueOf(field, NOTHING_KEY, tools.table).kind === 'blank' ? '' : noneAnswer(cell, tools.table);
  });
  return [...inFields, ...own].filter((text) => text.trim() !== '').join('\n');
}
