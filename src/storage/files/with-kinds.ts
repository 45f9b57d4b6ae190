import { savedFieldsOf, type SavedPart } from '#domain/steps/define-step.ts';
import type { CellField, Field } from '#domain/steps/fields.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/**
 * The schema with what JSON Schema has no word for: of each field its kind (`x-kind`), the unit of a number (`x-unit`),
 * whose rows a reference names (`x-rows-of`), the named items of a matrix (`x-items`) and the ready-made rows people
 * pick from (`x-bank`). `answersAt`: the keys that lead to the object with the answers.
 */
export function withKinds(
  schema: JsonSchema,
  answersAt: readonly string[],
  parts: readonly SavedPart[],
): JsonSchema {
  // Written out, so that no part of it stands in two places.
  const copy = JSON.parse(JSON.stringify(schema)) as JsonSchema;
  const answered = answersAt.reduce(propertyOf, copy);
  const places = answered['properties'] as JsonSchema;
  for (const part of parts.filter(({ id }) => id in places))
    for (const [id, field] of savedFieldsOf(part)) tell(propertyOf(propertyOf(answered, part.id), id), field);
  return copy;
}

function tell(schema: JsonSchema, field: Field): void {
  Object.assign(schema, meaningOf(field));
  if (field.kind !== 'rows') return;
  const items = schema['items'] as JsonSchema;
  for (const [column, cell] of Object.entries<CellField>(field.columns))
    tell(propertyOf(items, column), cell);
}

function meaningOf(field: Field): JsonSchema {
  const kind = { 'x-kind': field.kind };
  switch (field.kind) {
    case 'number':
      return { ...kind, 'x-unit': field.unit };
    case 'reference':
      return { ...kind, 'x-rows-of': `${field.to.step}.${field.to.field}` };
    case 'matrix':
      return { ...kind, 'x-items': field.items };
    case 'rows':
      return field.bank ? { ...kind, 'x-bank': field.bank } : kind;
    default:
      return kind;
  }
}

const propertyOf = (schema: JsonSchema, name: string): JsonSchema =>
  (schema['properties'] as Record<string, JsonSchema>)[name] ?? {};
