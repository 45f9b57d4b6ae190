import * as z from 'zod/mini';
import { LONGEST_TEXT } from '#domain/values/longest-text.ts';
import { SCALE_VALUES, type CellField, type Field, type FieldKind } from '#domain/steps/fields.ts';

// The content security policy forbids eval, which the schema library would otherwise try.
z.config({ jitless: true });

/**
 * Longest running text: as much as a file holds. One field takes no more than a line, but words of many leaders come
 * together here, and an answer is kept whole in one text: a file of ours must never be refused for what we put in it.
 */
const LONGEST_PARAGRAPH = 20 * 1024 * 1024;
/** Most rows of one field in a file. */
const MOST_ROWS = 20_000;
/** Highest number of hands at one score; each hand is counted one by one when the median is found. */
const MOST_HANDS = 100_000;

type Schema = z.ZodMiniType;

/** Ids of rows and processes: they become keys, element ids and bookmarks. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const scale = z.literal([...SCALE_VALUES]);
const hands = z.int().check(z.gte(0), z.lte(MOST_HANDS));

const list = <T extends Schema>(item: T) => z.array(item).check(z.maxLength(MOST_ROWS));
/** Rows are addressed by id: two with the same id would be one that cannot be edited. */
export const rowList = <T extends z.ZodMiniType<{ readonly id: string }>>(row: T) =>
  list(row).check(
    z.refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, { error: 'duplicate row id' }),
  );

type ValueSchemas = { readonly [K in FieldKind]: (field: Extract<Field, { kind: K }>) => Schema };

/** What a field of each kind may hold in a file. A kind without an entry does not compile. */
const VALUE_SCHEMAS: ValueSchemas = {
  line: () => text,
  paragraph: () => z.string().check(z.maxLength(LONGEST_PARAGRAPH)),
  // A date or a number that cannot be read is kept as it was typed, so any text may stand here.
  date: () => text,
  number: () => text,
  choice: ({ options }) => z.enum(options),
  checklist: ({ options }) => list(z.enum(options)),
  scale: () => scale,
  tick: () => z.boolean(),
  tally: () => z.tuple([hands, hands, hands]),
  // A row that is pointed at may be gone, so the id is not looked up.
  reference: () => list(idSchema),
  matrix: () => rowList(z.strictObject({ id: idSchema, text: z.optional(text), level: z.optional(scale) })),
  rows: ({ columns, tree }) =>
    rowList(
      z.strictObject({
        id: idSchema,
        ...(tree ? { parent: z.optional(idSchema) } : {}),
        ...Object.fromEntries(
          Object.entries(columns).map(([column, cell]: [string, CellField]) => [
            column,
            z.optional(valueSchema(cell)),
          ]),
        ),
      }),
    ),
};

/** The schema of an answered field. An unanswered field is absent. */
export function valueSchema(field: Field): Schema {
  return (VALUE_SCHEMAS[field.kind] as (field: Field) => Schema)(field);
}
