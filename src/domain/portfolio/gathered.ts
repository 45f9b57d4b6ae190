import type { PortfolioEntry } from './entry.ts';

/** A process and where it was found: the name of a file, with the archive it lay in; undefined for one on this machine. */
export interface FoundEntry {
  readonly entry: PortfolioEntry;
  readonly file?: string;
}

/** A process that was found more than once: the one that counts, and the others. */
export interface Copies {
  readonly counted: FoundEntry;
  readonly left: readonly FoundEntry[];
}

export interface Gathered {
  /** Each process once, the newest of its copies, in the order they were found. */
  readonly entries: readonly FoundEntry[];
  readonly copies: readonly Copies[];
}

const changedAt = ({ entry }: FoundEntry): number => Date.parse(entry.updatedAt);

/** Each process once. Of several copies the one that was changed last counts; of those changed at the same time the first found. */
export function gatheredOf(found: readonly FoundEntry[]): Gathered {
  const byId = new Map<string, FoundEntry[]>();
  for (const one of found) {
    const beside = byId.get(one.entry.id);
    if (beside) beside.push(one);
    else byId.set(one.entry.id, [one]);
  }
  const all = [...byId.values()].map((copies): Copies & { readonly counted: FoundEntry } => {
    const counted = copies.reduce((newest, one) => (changedAt(one) > changedAt(newest) ? one : newest));
    return { counted, left: copies.filter((one) => one !== counted) };
  });
  return {
    entries: all.map(({ counted }) => counted),
    copies: all.filter(({ left }) => left.length > 0),
  };
}

/** Why a file is not counted. The first seven are those of a process file that is not opened. */
export const UNCOUNTED_REASONS = [
  'empty',
  'too-large',
  'html',
  'not-json',
  'not-ours',
  'newer',
  'damaged',
  /** It comes from here, but is an answer of a leader, a profile or the like. */
  'no-process',
  /** There were enough before it. */
  'too-many',
  /** The machine did not give it. */
  'unreadable',
] as const;

/** A file that is not counted, by its name. */
export interface UncountedFile {
  readonly file: string;
  readonly because: (typeof UNCOUNTED_REASONS)[number];
  /** Of one that is newer: the program that wrote it, where it says so. */
  readonly writtenBy?: string;
}
