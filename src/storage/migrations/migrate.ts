import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

export type Migrated =
  /** `from` is the version the record had; equal to the newest when nothing was done. */
  | { readonly kind: 'current'; readonly value: Readonly<Record<string, unknown>>; readonly from: number }
  | { readonly kind: 'newer'; readonly schemaVersion: number }
  | { readonly kind: 'unreadable' };

/** `migrations` must be the steps from version 1 to `version`, one each, in order. */
export interface MigrationHistory {
  readonly migrations: readonly Migration[];
  readonly version: number;
}

const HISTORY: MigrationHistory = { migrations: MIGRATIONS, version: CURRENT_SCHEMA_VERSION };

/**
 * Brings a saved process, from the database or a file, to the newest shape. `newer`: saved by a later
 * program. `unreadable`: no object, no version, no way from its version, or a migration could not read
 * it. Looks at the version only; whether the content is a process is for the caller. Never throws.
 */
export function migrate(saved: unknown, { migrations, version }: MigrationHistory = HISTORY): Migrated {
  if (!isRecord(saved)) return { kind: 'unreadable' };
  const from = saved['schemaVersion'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return { kind: 'unreadable' };
  if (from > version) return { kind: 'newer', schemaVersion: from };
  let value = saved;
  for (let at = from + 1; at <= version; at++) {
    const migration = migrations.find(({ to }) => to === at);
    if (!migration) return { kind: 'unreadable' };
    try {
      value = { ...migration.up(value), schemaVersion: at };
    } catch {
      return { kind: 'unreadable' };
    }
  }
  return { kind: 'current', value, from };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
