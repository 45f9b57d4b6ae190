import * as z from 'zod/mini';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { processFileSchema } from './process-schema.ts';
import { withKinds, type JsonSchema } from './with-kinds.ts';

/**
 * The file format as JSON Schema (draft 2020-12), for other programs. It cannot say that row ids must be
 * unique within a list; `openProcessFile` checks that too.
 */
export function fileJsonSchema(parts: readonly SavedPart[]): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(processFileSchema(parts));
  return withKinds(
    { $schema, title: 'Process file of Brukerpanelveilederen', ...schema },
    ['process', 'answers'],
    parts,
  );
}
