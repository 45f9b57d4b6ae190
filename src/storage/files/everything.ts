import type { Process } from '#domain/process/process.ts';
import type { RefusedBecause } from './opened-file.ts';
import type { OwnFile } from '../own-files.ts';

/** 500 MB, packed or unpacked: what a browser keeps of this program is a small part of it. */
export const LARGEST_EVERYTHING = 500 * 1024 * 1024;

/** A process on its way to another place, and whether it lies in the archive there. */
export interface MovedProcess {
  readonly process: Process;
  /** ISO time. */
  readonly archivedAt?: string;
}

export type MovedFile = Omit<OwnFile, 'id'>;

/** What one browser keeps for a person: processes and answers in advance, templates and profiles. Older versions are not in it. */
export interface Everything {
  readonly processes: readonly MovedProcess[];
  /** Oldest first. */
  readonly ownFiles: readonly MovedFile[];
}

/** A part of the file that was not read, and why; `missing`: it is named, and not there. */
export interface Unread {
  readonly name: string;
  readonly because: RefusedBecause | 'missing';
}

export type ReadEverything =
  | { readonly kind: 'everything'; readonly everything: Everything; readonly unread: readonly Unread[] }
  | { readonly kind: 'refused'; readonly because: 'not-ours' | 'newer' | 'damaged' | 'too-large' };
