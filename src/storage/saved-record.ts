import type { Process } from '#domain/process/process.ts';
import { migrate, type MigrationHistory } from './migrations/migrate.ts';

/** What a stored record turns out to be. `migrated`: it had an older shape on disk. */
export type SavedRecord =
  | { readonly kind: 'process'; readonly process: Process; readonly migrated: boolean }
  | { readonly kind: 'newer'; readonly schemaVersion: number }
  | { readonly kind: 'damaged' };

/** Reads a stored record, migrating it in memory when it is old. Never throws. */
export function readRecord(saved: unknown, history?: MigrationHistory): SavedRecord {
  const migrated = migrate(saved, history);
  if (migrated.kind === 'newer') return migrated;
  if (migrated.kind === 'unreadable' || !isProcess(migrated.value)) return { kind: 'damaged' };
  const process = migrated.value;
  return { kind: 'process', process, migrated: migrated.from !== process.schemaVersion };
}

/**
 * Has this the outline of a process? Values are not looked at: the database holds what this program
 * wrote, and a strange value in one field must not lock a person out of all the others.
 */
function isProcess(value: unknown): value is Process {
  if (!isRecord(value)) return false;
  const { id, createdAt, updatedAt, lastStep, answers } = value;
  return (
    typeof id === 'string' &&
    typeof createdAt === 'string' &&
    typeof updatedAt === 'string' &&
    (lastStep === undefined || typeof lastStep === 'string') &&
    isRecord(answers) &&
    Object.values(answers).every(isRecord)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
