import { fieldsOf, type SavedPart } from '../steps/define-step.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from './process.ts';
import type { Row } from './rows.ts';

/** A new process with the blank rows the form starts with. Clock and chance are arguments. */
export function emptyProcess(
  parts: readonly SavedPart[],
  given: { now: string; newId: () => string },
): Process {
  const answers: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    const fields: Record<string, unknown> = {};
    for (const [fieldId, field] of fieldsOf(part)) {
      if (field.kind !== 'rows' || field.start === 0) continue;
      fields[fieldId] = Array.from({ length: field.start }, (): Row => ({ id: given.newId() }));
    }
    if (Object.keys(fields).length > 0) answers[part.id] = fields;
  }
  return {
    id: given.newId(),
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: given.now,
    updatedAt: given.now,
    answers,
  };
}
