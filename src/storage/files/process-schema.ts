import * as z from 'zod/mini';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { savedFieldsOf, type SavedPart } from '#domain/steps/define-step.ts';
import { FILE_FORMAT } from './file-format.ts';
import { idSchema, valueSchema } from './value-schemas.ts';

const time = z.iso.datetime({ offset: true });

/** A saved process at the newest version: every step of the guide, every register, and nothing else. */
function processSchema(parts: readonly SavedPart[]) {
  const answers = z.strictObject(
    Object.fromEntries(
      parts.map((part) => [
        part.id,
        z.optional(
          z.strictObject(
            Object.fromEntries(
              savedFieldsOf(part).map(([id, field]) => [id, z.optional(valueSchema(field))]),
            ),
          ),
        ),
      ]),
    ),
  );
  return z.strictObject({
    id: idSchema,
    schemaVersion: z.literal(CURRENT_SCHEMA_VERSION),
    createdAt: time,
    updatedAt: time,
    lastStep: z.optional(idSchema),
    answers,
  });
}

const made = new WeakMap<readonly SavedPart[], ReturnType<typeof fileSchema>>();

/** The whole file. Made once for each list of parts: making it takes longer than checking a file by it. */
export function processFileSchema(parts: readonly SavedPart[]): ReturnType<typeof fileSchema> {
  const schema = made.get(parts) ?? fileSchema(parts);
  made.set(parts, schema);
  return schema;
}

function fileSchema(parts: readonly SavedPart[]) {
  return z.strictObject({
    format: z.literal(FILE_FORMAT),
    schemaVersion: z.literal(CURRENT_SCHEMA_VERSION),
    appVersion: z.string().check(z.maxLength(100)),
    exportedAt: time,
    process: processSchema(parts),
  });
}
