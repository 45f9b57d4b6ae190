import type { Change } from '#domain/process/change.ts';

/** One thing a person did, with the way back. */
export interface Deed {
  /** Its own among the deeds of this window; the same after it was undone and done again. */
  readonly id: number;
  /** What was done, in words for the undo button: "Viktighet, rad 6". */
  readonly label: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/** Keystrokes in one field are one deed, until something else is done. */
export function joined(past: readonly Deed[], deed: Deed): readonly Deed[] {
  const last = past.at(-1);
  const [before, after] = [onlyTextSet(last), onlyTextSet(deed)];
  if (
    !last ||
    !before ||
    !after ||
    before.step !== after.step ||
    before.path.join('/') !== after.path.join('/')
  )
    return [...past, deed];
  return [...past.slice(0, -1), { ...deed, inverse: last.inverse }];
}

/** Is this deed the one that would be undone now? */
export const isLast = (past: readonly Deed[], deed: Deed): boolean => past.at(-1)?.id === deed.id;

/** Is this one text being written, rather than a choice, a row or a draft taken? */
export const isTyping = (deed: Deed | undefined): boolean => onlyTextSet(deed) !== null;

function onlyTextSet(deed: Deed | undefined): Extract<Change, { kind: 'set' }> | null {
  const change = deed?.changes.length === 1 ? deed.changes[0] : undefined;
  return change?.kind === 'set' && (typeof change.value === 'string' || change.value === undefined)
    ? change
    : null;
}
