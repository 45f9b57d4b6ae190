import type { Answers } from '../process/process.ts';
import type { Place } from '../process/place.ts';
import { filledOf, rowsOf, textOf } from '../process/rows.ts';
import type { AnswersOf, SavedPart } from '../steps/define-step.ts';
import type { CellField, NumberField, RowOf, ValueOf } from '../steps/fields.ts';
import { numberOf } from '../values/numbers.ts';

/**
 * Typed readers of answers: a step or register of the guide, and the id of one of its fields. An id that is misspelt or
 * removed does not compile. What stands in the database is not looked at when it is loaded, so a cell is still read
 * through `textOf`, `isScale` and the like where another kind of value would do harm.
 */
export type FieldId<P extends SavedPart> = keyof P['fields'] & string;

/** Ids of the fields that hold rows. */
export type RowsFieldId<P extends SavedPart> = {
  [F in FieldId<P>]: P['fields'][F] extends { readonly kind: 'rows' } ? F : never;
}[FieldId<P>];

/** Ids of the fields that ask for a number. */
type NumberFieldId<P extends SavedPart> = {
  [F in FieldId<P>]: P['fields'][F] extends { readonly kind: 'number' } ? F : never;
}[FieldId<P>];

type ColumnsOf<P extends SavedPart, F extends FieldId<P>> = P['fields'][F] extends {
  readonly columns: infer C extends Readonly<Record<string, CellField>>;
}
  ? C
  : never;

/** A row of a field: `RowIn<typeof stakeholders, 'groups'>`. */
export type RowIn<P extends SavedPart, F extends RowsFieldId<P>> = RowOf<ColumnsOf<P, F>>;

/** Ids of the columns of a rows field; rows of a tree also say which row they stand under. */
export type ColumnId<P extends SavedPart, F extends FieldId<P>> =
  | (P['fields'][F] extends { readonly kind: 'rows' } ? keyof ColumnsOf<P, F> & string : never)
  | (P['fields'][F] extends { readonly tree: true } ? 'parent' : never);

/** Everything answered in a step or register. */
export const answersIn = <const P extends SavedPart>(answers: Answers, part: P): AnswersOf<P['fields']> =>
  (answers[part.id] ?? {}) as AnswersOf<P['fields']>;

/** What a field holds; `undefined` when it is not answered. */
export const answerIn = <const P extends SavedPart, F extends FieldId<P>>(
  answers: Answers,
  part: P,
  field: F,
): ValueOf<P['fields'][F]> | undefined => answers[part.id]?.[field] as ValueOf<P['fields'][F]> | undefined;

/** The text of a field without space at its ends; empty when it is not answered or holds no text. */
export const textIn = <const P extends SavedPart>(answers: Answers, part: P, field: FieldId<P>): string =>
  textOf(answers[part.id]?.[field]).trim();

/** The number in a field, read with its unit; `undefined` where not all that is written can be read as one. */
export const numberIn = <const P extends SavedPart, F extends NumberFieldId<P>>(
  answers: Answers,
  part: P,
  field: F,
): number | undefined => numberOf(answers[part.id]?.[field], (part.fields[field] as NumberField).unit);

/** The rows in a value that was read from this field elsewhere, blank ones too. */
export const rowsAs = <const P extends SavedPart, F extends RowsFieldId<P>>(
  _part: P,
  _field: F,
  value: unknown,
): readonly RowIn<P, F>[] => rowsOf(value) as readonly RowIn<P, F>[];

/** The rows of a field, blank ones too. */
export const rowsIn = <const P extends SavedPart, F extends RowsFieldId<P>>(
  answers: Answers,
  part: P,
  field: F,
): readonly RowIn<P, F>[] => rowsAs(part, field, answers[part.id]?.[field]);

/** The rows where something is written. */
export const filledRowsIn = <const P extends SavedPart, F extends RowsFieldId<P>>(
  answers: Answers,
  part: P,
  field: F,
): readonly RowIn<P, F>[] => filledOf(rowsIn(answers, part, field));

/** The place of a field, of one of its rows, or of one cell. */
export const placeOf = <const P extends SavedPart, F extends FieldId<P>>(
  part: P,
  field: F,
  row?: string,
  column?: ColumnId<P, F>,
): Place => ({
  step: part.id,
  field,
  ...(row === undefined ? {} : { row }),
  ...(row === undefined || column === undefined ? {} : { column }),
});
