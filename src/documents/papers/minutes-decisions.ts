import type { MeetingId } from '#domain/meeting/meetings.ts';
import { decidedIn, type Decided } from '#domain/meeting/outcome.ts';
import type { Row } from '#domain/process/rows.ts';
import type { Block } from '#documents/blocks/block.ts';
import { blocksForField } from '#documents/blocks/blocks-for-field.ts';
import { cellTexts, nameOfRow } from '#documents/blocks/cell-texts.ts';
import { fieldGiven, labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { filled } from '#documents/words/document-words.ts';

/** A row in a line: its name, and for a scored group what was agreed. */
function lineOf(input: DocumentInput, { step: stepId, field: fieldId }: Decided, row: Row): string {
  const step = input.steps.find(({ id }) => id === stepId);
  const field = step?.fields[fieldId];
  if (!step || field?.kind !== 'rows') return '';
  const name = nameOfRow(input.words, row[field.name]);
  const given = { ...fieldGiven(input, step, fieldId, field), field };
  const text = (column: string): string => {
    const cellField = field.columns[column];
    return cellField ? cellTexts(columnGiven(given, row, [column, cellField])).join(', ') : '';
  };
  const [involvement, importance] = [text('involvement'), text('importance')];
  return involvement === '' || importance === ''
    ? name
    : filled(input.words.minutes.agreedScore, { name, involvement, importance });
}

/** What was decided, under the question it answers. */
export function decisionBlocks(input: DocumentInput, meeting: MeetingId): readonly Block[] {
  const decided = decidedIn(input.steps, input.process.answers, meeting);
  if (decided.length === 0) return [paragraph(input.words.minutes.nothingDecided)];
  return decided.flatMap((one): readonly Block[] => {
    const step = input.steps.find(({ id }) => id === one.step);
    const field = step?.fields[one.field];
    if (!step || !field) return [];
    const source = { step: one.step, field: one.field };
    const title = heading(2, labelsOf(input, one.step, one.field).label, source);
    return one.rows
      ? [title, { kind: 'list', items: one.rows.map((row) => lineOf(input, one, row)), source }]
      : [title, ...blocksForField(fieldGiven(input, step, one.field, field))];
  });
}
