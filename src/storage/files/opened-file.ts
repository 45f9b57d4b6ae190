import type { Process } from '#domain/process/process.ts';

/** Why a file was not opened. Each has its own text on the screen. */
export const REFUSALS = ['empty', 'too-large', 'html', 'not-json', 'not-ours', 'newer', 'damaged'] as const;
export type RefusedBecause = (typeof REFUSALS)[number];

/** A place in the file that does not hold what it should. */
export interface DamagedPlace {
  /** "answers.stakeholders.groups.3.involvement". */
  readonly path: string;
  /** `unknown`: this program has no such step or field. `invalid`: it holds something else than it may. */
  readonly problem: 'unknown' | 'invalid';
}

export interface RefusalDetail {
  /** For `newer`: the version of the saved shape in the file, and the program that wrote it. */
  readonly schemaVersion?: number;
  readonly appVersion?: string;
  /** For `damaged`, where it can be told: at most twenty places. */
  readonly places?: readonly DamagedPlace[];
}

export type OpenedFile =
  | { readonly kind: 'opened'; readonly process: Process }
  | { readonly kind: 'refused'; readonly because: RefusedBecause; readonly detail?: RefusalDetail };

export type Refused = Extract<OpenedFile, { kind: 'refused' }>;

export const refused = (because: RefusedBecause, detail?: RefusalDetail): Refused =>
  detail ? { kind: 'refused', because, detail } : { kind: 'refused', because };
