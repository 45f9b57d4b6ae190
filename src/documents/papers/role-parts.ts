import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf, type Row } from '#domain/process/rows.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import { fieldGiven, textAt, type DocumentInput, type FieldGiven } from '#documents/blocks/field-given.ts';
import { matrixLines, type MatrixLine } from '#documents/blocks/matrix-lines.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { filled } from '#documents/words/document-words.ts';

/** The roles as they were asked for; `undefined` when the guide asks for none. */
export function rolesGiven(input: DocumentInput): FieldGiven<RowsField> | undefined {
  const step = input.steps.find(({ id }) => id === 'roles');
  const field = step?.fields['roles'];
  return step && field?.kind === 'rows' ? { ...fieldGiven(input, step, 'roles', field), field } : undefined;
}

/** Rows of roles somebody has written in. */
export const roleRows = (input: DocumentInput): readonly Row[] =>
  filledRowsOf(stepAnswers(input.process, 'roles')['roles']);

export const describesGroup = (input: DocumentInput): boolean =>
  textAt(input, 'roles', 'mode') !== 'per-role';

/** What the body is called here: "brukerpanel" until it has a name. */
export const bodyOf = (input: DocumentInput): string =>
  textAt(input, 'about', 'bodyName') || input.words.defaultBody;

/** "Medlem i brukerpanel" where the role has no name of its own. */
export function roleName(input: DocumentInput, row: Row): string {
  const name = typeof row['name'] === 'string' ? row['name'].trim() : '';
  if (name !== '') return name;
  return filled(input.words.advert.member, { body: bodyOf(input) });
}

/** The lines of one matrix of a role that have this level (3 required, 2 desirable, 1 less important). */
function linesAt(
  given: FieldGiven<RowsField>,
  row: Row,
  column: string,
  level: 1 | 2 | 3,
): readonly MatrixLine[] {
  const field = given.field.columns[column];
  if (field?.kind !== 'matrix') return [];
  return matrixLines({ ...columnGiven(given, row, [column, field]), field }).filter(
    (line) => line.value === level,
  );
}

/** The same as texts, of several matrices after one another. */
export const itemsAt = (
  given: FieldGiven<RowsField>,
  row: Row,
  columns: readonly string[],
  level: 1 | 2 | 3,
): readonly string[] =>
  columns.flatMap((column) => linesAt(given, row, column, level).map(({ item }) => item));
