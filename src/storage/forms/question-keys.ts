import { formCellOf, NOTHING_TODAY, type FormPlace } from '#domain/advance/form-fields.ts';

/** One word for each question of a form: what is said about it in the words is found by it, whatever row it stands in. */
export const columnKey = (table: string, column: string): string => `${table}/${column}`;
export const singleKey = (step: string, field: string): string => `${step}.${field}`;

/** The same of a question both questionnaires may ask: what it can be answered with is the same in both. */
export const questionKey = (question: string): string => `questionnaire.${question}`;

/** The question a field of a form answers; null where it is asked in plain words. */
export const keyOf = (place: FormPlace): string | null =>
  place.kind === 'who'
    ? null
    : place.kind === 'single'
      ? singleKey(place.step, place.field)
      : columnKey(place.table, place.column);

/** The same from the id alone: the field may belong to a row that is gone. */
export function keyOfCell(fieldId: string): string | null {
  if (fieldId.endsWith(`_${NOTHING_TODAY.tick}`)) return NOTHING_KEY;
  const cell = formCellOf(fieldId);
  return cell && columnKey(cell.table, cell.column);
}

export const NOTHING_KEY = columnKey(NOTHING_TODAY.table, NOTHING_TODAY.tick);
