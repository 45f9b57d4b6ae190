import type { Audience } from '#domain/guide/choices.ts';
import type { Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import type { HowFar } from '#domain/progress/how-far.ts';
import type { Order, Sent, StoredChange } from './order.ts';

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
  /** When a person put it in the archive; absent on what is in use. Lives here only, never in the process. */
  readonly archivedAt?: string;
  /** Set when this is a leader's answer in advance to another process, and no process of its own. */
  readonly answerTo?: AnswerTo;
  /** Absent on what was saved before it was counted, until the next write or `renewSummaries`. */
  readonly howFar?: HowFar;
  /** The shipped example, while nobody has written in it or asked to keep it. Lives here only, never in the process. */
  readonly isExample?: true;
}

/** Whom an answer in advance is for, and for which unit it speaks. */
export interface AnswerTo {
  /** Whose questionnaire it answers, and of which evaluation; absent where a leader answers in advance. */
  readonly questionnaire?: Audience;
  readonly round?: string;
  /** Id of the process that asks, and the leader's row id there; '' where one invitation went to all. */
  readonly process: string;
  readonly leader: string;
  readonly processName: string;
  readonly role: string;
  readonly unit: string;
}

/** `newer`: saved by a later version of the program; it is shown in the list and never opened or written. */
export type Loaded =
  | { readonly kind: 'loaded'; readonly process: Process; readonly order: Order }
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer'; readonly schemaVersion: number }
  | { readonly kind: 'damaged' };

/** A change on its way to the database. */
export interface PendingChange {
  readonly change: Change;
  /** What its writer saw there: the value of a `set`, the row of a `remove`. Not looked at for the others. */
  readonly seen: unknown;
  /** Whose it is, and how many it had made with this one. Where it is left out, the change is stored each time it comes. */
  readonly sent?: Sent;
  /** For what another window made: how many of that window's changes must be stored before this one may be. */
  readonly after?: number;
  /** For a text that was typed on before it was stored: what it was on the way, and which of its writer's changes that was. */
  readonly through?: readonly { readonly upTo: number; readonly value: unknown }[];
}

/** A record as it was stored, and what was new in it. */
export interface Written {
  readonly process: Process;
  readonly order: Order;
  /** What of the changes was stored now, in that order; nothing was written when there is none. */
  readonly changes: readonly StoredChange[];
}

/** What carries a process to other machines, as this one has it, and this machine's name there. Nobody reads it but the line. */
export interface Shadow {
  readonly me: string;
  readonly bytes: Uint8Array;
}

/** What a meeting of the record and its shadow comes to. Without `shadow` that is as it was; null forgets it. */
export interface Exchanged {
  readonly changes: readonly PendingChange[];
  readonly shadow?: Shadow | null;
}

/** Restore points: made when a process is opened, each hour of work, and when a person asks. */
export type PointBecause = 'opened' | 'hourly' | 'by-hand';
/**
 * Why a version was kept: as a restore point, or because something else took its place. `overwritten`: a text,
 * by another window. The rest are whole processes. `replaced`: by a file. `restored`: by an older version.
 */
export type KeptBecause = PointBecause | 'overwritten' | 'replaced' | 'restored' | 'removed' | 'migrated';

/** Something that was, or was about to disappear, kept so that it can be brought back. */
export interface KeptVersion {
  readonly processId: string;
  readonly at: string;
  readonly because: KeptBecause;
  /** What a person called it. */
  readonly name?: string;
  /** For `overwritten`: where it stood. */
  readonly step?: string;
  readonly path?: readonly string[];
  /** The text, value or row for `overwritten`; the whole process otherwise. */
  readonly value: unknown;
}

/** A version as it lies: later ones have higher ids. */
export interface StoredVersion extends KeptVersion {
  readonly id: number;
  /** The whole process in the newest shape; null for a text, and for what this program cannot read. */
  readonly process: Process | null;
}

/** A deleted process that can be brought back. */
export interface RemovedProcess {
  readonly versionId: number;
  readonly processId: string;
  readonly title: string;
  readonly unitName: string;
  readonly healthTrust: string;
  readonly removedAt: string;
}

/**
 * The port to saved processes. Every method rejects when the database cannot be used; none drops data in
 * silence. Whatever replaces or removes keeps what was there as a `KeptVersion` in the same transaction. Each
 * time something is kept, older versions of the same process are thinned out (`versions-to-prune.ts`).
 */
export interface ProcessRepository {
  /** Newest change first. */
  list(): Promise<readonly ProcessSummary[]>;
  /** What the list shows of one; undefined for an unknown id. */
  summary(id: string): Promise<ProcessSummary | undefined>;
  /** Counts how far these have come, where the list does not know. What cannot be read stays as it is. */
  renewSummaries(ids: readonly string[]): Promise<void>;
  load(id: string): Promise<Loaded>;
  /** Rejects when the id is taken. An example is one until somebody writes in it, replaces it or keeps it. */
  create(process: Process, as?: { readonly isExample: true }): Promise<void>;
  /** Makes an example a process like any other; nothing happens to what is one already. */
  keepExample(id: string): Promise<void>;
  /**
   * Applies the changes, in order, to the record as it is stored now, in one transaction: another window may
   * have written since. A change that is stored already is not stored again, whoever stored it. What a change takes
   * away and its writer had not seen is kept as a version (`apply-pending.ts`). Resolves once the disk has it (strict
   * durability).
   */
  write(id: string, changes: readonly PendingChange[], at: string): Promise<Written>;
  /**
   * Lets the record meet its shadow, as both are stored now: the changes go into the record as by `write`, and the shadow is kept
   * with it, in one transaction. `work` may be asked again, and must then begin anew.
   */
  exchange(
    id: string,
    at: string,
    work: (process: Process, shadow: Shadow | null) => Exchanged,
  ): Promise<Written>;
  /** The step to come back to; does not touch `updatedAt`. */
  setLastStep(id: string, step: string): Promise<void>;
  /** Puts a whole process in the place of the one with the same id; the old one is kept as a version. */
  replace(process: Process, at: string): Promise<void>;
  /** Removes a process; what it held is kept as a version, whose id is given: `bringBack` undoes it. */
  remove(id: string, at: string): Promise<number>;
  /**
   * Keeps the process as it is now as a restore point. Resolves with false where nothing was kept: nobody has
   * written anything since the last whole version (never so for `by-hand`).
   */
  keepVersion(id: string, because: PointBecause, at: string, name?: string): Promise<boolean>;
  /** What is kept of a process, newest first; also of a removed one. With `most`, only so many are read. */
  versionsOf(processId: string, most?: number): Promise<readonly StoredVersion[]>;
  /** Puts a whole version in the place of the process; the one that is there now is kept first. */
  restore(processId: string, versionId: number, at: string): Promise<Process>;
  /** The deleted processes that can be brought back, latest first. */
  removedProcesses(): Promise<readonly RemovedProcess[]>;
  /** Puts a deleted process back. Rejects when one with its id is there. */
  bringBack(versionId: number, at: string): Promise<Process>;
  /** Throws away every version of a deleted process, for good. Rejects while the process is there. */
  forget(processId: string): Promise<void>;
  /**
   * Throws away everything, for good: processes, also those of a later version, what is deleted, and every version of all of
   * them. There is no way back.
   */
  forgetEverything(): Promise<void>;
  /** Puts a process in the archive at this time, or takes it out with null; does not touch its answers. */
  setArchived(id: string, at: string | null): Promise<void>;
}
