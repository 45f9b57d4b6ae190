import { filledRowsIn, placeOf, textIn, type ColumnId, type RowIn } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { textOf } from '#domain/process/rows.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import { rowsGivenAt, type DocumentInput, type FieldGiven } from '#documents/blocks/field-given.ts';
import { matrixLines, type MatrixLine } from '#documents/blocks/matrix-lines.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { filled } from '#documents/words/document-words.ts';
import { bodyOf } from './body-name.ts';

export type Role = RowIn<typeof roles, 'roles'>;
/** What is given a level in a role. */
export type RoleMatrix = (typeof ROLE_MATRICES)[number];

export const QUALITIES = ['qualifications', 'traits'] as const satisfies readonly ColumnId<
  typeof roles,
  'roles'
>[];
export const ROLE_MATRICES = ['tasks', ...QUALITIES] as const satisfies readonly ColumnId<
  typeof roles,
  'roles'
>[];

/** The roles as they were asked for; `undefined` when the guide asks for none. */
export const rolesGiven = (input: DocumentInput): FieldGiven<RowsField> | undefined =>
  rowsGivenAt(input, placeOf(roles, 'roles'));

/** Rows of roles somebody has written in. */
export const roleRows = (input: DocumentInput): readonly Role[] =>
  filledRowsIn(input.process.answers, roles, 'roles');

export const describesGroup = (input: DocumentInput): boolean =>
  textIn(input.process.answers, roles, 'mode') !== 'per-role';

/** "Medlem i brukerpanel" where the role has no name of its own. */
export function roleName(input: DocumentInput, row: Role): string {
  const name = textOf(row.name).trim();
  if (name !== '') return name;
  return filled(input.words.advert.member, { body: bodyOf(input) });
}

/** The lines of one matrix of a role that have this level (3 required, 2 desirable, 1 less important). */
function linesAt(
  given: FieldGiven<RowsField>,
  row: Role,
  column: RoleMatrix,
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
  row: Role,
  columns: readonly RoleMatrix[],
  level: 1 | 2 | 3,
): readonly string[] =>
  columns.flatMap((column) => linesAt(given, row, column, level).map(({ item }) => item));
