import { placeOf, type RowIn } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import type { MatrixBeside } from '#domain/process/own-items.ts';
import type { CellField, MatrixField, MatrixRow } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';

export type Role = RowIn<typeof roles, 'roles'>;

export interface RoleMatrix {
  readonly column: string;
  readonly field: MatrixField;
}

/** The columns of a role where items get a level, in order. */
export const MATRICES: readonly RoleMatrix[] = Object.entries<CellField>(roles.fields.roles.columns).flatMap(
  ([column, field]) => (field.kind === 'matrix' ? [{ column, field }] : []),
);

export const matrixOf = (role: Role, { column }: RoleMatrix): readonly MatrixRow[] => {
  const value: unknown = (role as Readonly<Record<string, unknown>>)[column];
  return Array.isArray(value) ? (value as readonly MatrixRow[]) : [];
};

/** Where a matrix of a role is, and what it holds. */
export const besideOf = (role: Role, matrix: RoleMatrix): MatrixBeside => ({
  place: { ...placeOf(roles, 'roles'), row: role.id, column: matrix.column },
  value: matrixOf(role, matrix),
});

/** The words of a matrix column. */
export const matrixWords = (
  columns: Readonly<Record<string, AnyFieldWords>>,
  { column }: RoleMatrix,
): AnyFieldWords => columns[column] ?? { label: column };

/** How much of the page the roles need beside each other: one hardly any, more than four all there is. */
export const breadthOf = (roles: readonly unknown[]): 'slim' | 'broad' | undefined =>
  roles.length < 2 ? 'slim' : roles.length > 4 ? 'broad' : undefined;
