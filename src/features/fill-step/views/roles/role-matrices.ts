import { roles } from '#domain/guide/steps/roles.ts';
import type { RowIn } from '#domain/guide/read.ts';
import type { CellField, MatrixRow } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';

export type Role = RowIn<typeof roles, 'roles'>;

/** The columns of a role where items get a level, in order. */
export const MATRICES = Object.entries<CellField>(roles.fields.roles.columns).flatMap(([column, field]) =>
  field.kind === 'matrix' ? [{ column, items: field.items }] : [],
);
export type RoleMatrix = (typeof MATRICES)[number];

export const matrixOf = (role: Role, { column }: RoleMatrix): readonly MatrixRow[] => {
  const value: unknown = (role as Readonly<Record<string, unknown>>)[column];
  return Array.isArray(value) ? (value as readonly MatrixRow[]) : [];
};

/** The words of a matrix column. */
export const matrixWords = (
  columns: Readonly<Record<string, AnyFieldWords>>,
  { column }: RoleMatrix,
): AnyFieldWords => columns[column] ?? { label: column };
