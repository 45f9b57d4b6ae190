import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';

/** When everything in `processWith` was written. */
export const AT = '2026-11-22T10:00:00.000Z';

/** A saved process with these answers, and nothing else in it. */
export const processWith = (answers: Answers, more: Partial<Process> = {}): Process => ({
  id: 'p1',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers,
  ...more,
});
