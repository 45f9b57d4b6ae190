import type { Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';

/** What a list of processes shows, without reading the processes themselves. */
export interface ProcessSummary {
  readonly id: string;
  readonly title: string;
  readonly unitName: string;
  readonly healthTrust: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastStep?: string;
  readonly schemaVersion: number;
}

/** `newer`: saved by a later version of the program; it is shown in the list and never opened or written. */
export type Loaded =
  | { readonly kind: 'loaded'; readonly process: Process }
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer'; readonly schemaVersion: number }
  | { readonly kind: 'damaged' };

/** A change on its way to the database, with the value its writer saw there (only used for `set`). */
export interface PendingChange {
  readonly change: Change;
  readonly seen: unknown;
}

/** Why an older text was kept: another window's text was overwritten, or a whole process was replaced or removed. */
export type KeptBecause = 'overwritten' | 'replaced' | 'removed' | 'migrated';

/** Something that was about to disappear, kept so that it can be brought back. */
export interface KeptVersion {
  readonly processId: string;
  readonly at: string;
  readonly because: KeptBecause;
  /** For `overwritten`: where the text stood. */
  readonly step?: string;
  readonly path?: readonly string[];
  /** The text or value for `overwritten`; the whole process otherwise. */
  readonly value: unknown;
}

/**
 * The port to saved processes. Every method rejects when the database cannot be used; none drops data in
 * silence. Whatever replaces or removes keeps what was there as a `KeptVersion` in the same transaction.
 */
export interface ProcessRepository {
  /** Newest change first. */
  list(): Promise<readonly ProcessSummary[]>;
  load(id: string): Promise<Loaded>;
  /** Rejects when the id is taken. */
  create(process: Process): Promise<void>;
  /**
   * Applies the changes, in order, to the record as it is stored now, in one transaction: another window may
   * have written since. Where a `set` meets another value than its writer saw, the stored value is kept as a
   * version before it is overwritten. Resolves with the record as stored, once the disk has it (strict durability).
   */
  write(id: string, changes: readonly PendingChange[], at: string): Promise<Process>;
  /** The step to come back to; does not touch `updatedAt`. */
  setLastStep(id: string, step: string): Promise<void>;
  /** Puts a whole process in the place of the one with the same id; the old one is kept as a version. */
  replace(process: Process, at: string): Promise<void>;
  /** Removes a process; what it held is kept as a version. */
  remove(id: string, at: string): Promise<void>;
  keptVersions(processId: string): Promise<readonly KeptVersion[]>;
}
